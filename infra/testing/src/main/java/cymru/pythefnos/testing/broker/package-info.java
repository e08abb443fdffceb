/** The embedded broker, for tests of services. */
@NullMarked
package cymru.pythefnos.testing.broker;

import org.jspecify.annotations.NullMarked;
