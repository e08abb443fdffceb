/** What is written about settings, against what the services do. */
@NullMarked
package cymru.pythefnos.embedded.settings;

import org.jspecify.annotations.NullMarked;
