@NullMarked
package cymru.pythefnos.representative.delivery.papers;

import org.jspecify.annotations.NullMarked;
