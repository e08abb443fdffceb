/** What the performance figures come from. */
@NullMarked
package cymru.pythefnos.benchmarks;

import org.jspecify.annotations.NullMarked;
