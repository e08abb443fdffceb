@NullMarked
package cymru.pythefnos.representative.delivery.sending;

import org.jspecify.annotations.NullMarked;
