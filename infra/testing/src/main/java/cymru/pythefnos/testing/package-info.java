/** What tests share: servers to run against, architecture rules, bundle rules. */
@NullMarked
package cymru.pythefnos.testing;

import org.jspecify.annotations.NullMarked;
