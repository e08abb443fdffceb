@NullMarked
package cymru.pythefnos.representative.delivery.unreadable;

import org.jspecify.annotations.NullMarked;
