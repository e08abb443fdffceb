@NullMarked
package cymru.pythefnos.representative.delivery.pack;

import org.jspecify.annotations.NullMarked;
