@NullMarked
package cymru.pythefnos.representative.delivery;

import org.jspecify.annotations.NullMarked;
