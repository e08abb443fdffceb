@NullMarked
package cymru.pythefnos.representative.delivery.bounce;

import org.jspecify.annotations.NullMarked;
