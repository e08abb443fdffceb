@NullMarked
package cymru.pythefnos.representative.delivery.pdf;

import org.jspecify.annotations.NullMarked;
