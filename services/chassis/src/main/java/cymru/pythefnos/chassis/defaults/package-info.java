/** Settings that every service starts from; its own configuration overrides each of them. */
@NullMarked
package cymru.pythefnos.chassis.defaults;

import org.jspecify.annotations.NullMarked;
