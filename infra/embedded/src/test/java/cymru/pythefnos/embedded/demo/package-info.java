/** The invented group. */
@NullMarked
package cymru.pythefnos.embedded.demo;

import org.jspecify.annotations.NullMarked;
