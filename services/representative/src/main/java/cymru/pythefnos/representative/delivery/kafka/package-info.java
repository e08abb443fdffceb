/**
 * What happened to deliveries, as the contracts tell it to other services.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.kafka;

import org.jspecify.annotations.NullMarked;
