/**
 * Deliveries, their evidence, links and watches in MongoDB; the queue of what is due, and the alarms.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.mongo;

import org.jspecify.annotations.NullMarked;
