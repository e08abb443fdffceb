@NullMarked
package cymru.pythefnos.representative.delivery.byhand;

import org.jspecify.annotations.NullMarked;
