@NullMarked
package cymru.pythefnos.print;

import org.jspecify.annotations.NullMarked;
