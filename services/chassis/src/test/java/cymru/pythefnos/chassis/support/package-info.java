@NullMarked
package cymru.pythefnos.chassis.support;

import org.jspecify.annotations.NullMarked;
