/** Deliveries, and what somebody does about them by hand. */
@NullMarked
package cymru.pythefnos.representative.api.delivery;

import org.jspecify.annotations.NullMarked;
