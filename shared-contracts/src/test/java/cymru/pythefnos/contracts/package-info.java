/** Record, schema and example say the same; what was released stays. */
@NullMarked
package cymru.pythefnos.contracts;

import org.jspecify.annotations.NullMarked;
