/**
 * Deliveries, their evidence and letters over HTTP, the print queue, and the links to large papers.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.web;

import org.jspecify.annotations.NullMarked;
