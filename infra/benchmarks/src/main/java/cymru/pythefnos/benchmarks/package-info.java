/**
 * What the performance figures come from. Each prints a ratio to something bare that does the same work in the same run,
 * since machines are noisy. Servers are this project's own, on loopback; counts and times are bounded.
 */
@NullMarked
package cymru.pythefnos.benchmarks;

import org.jspecify.annotations.NullMarked;
