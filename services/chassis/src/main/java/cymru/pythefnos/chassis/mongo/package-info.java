/** How values are stored in MongoDB, and which indexes there are: only what the embedded store does too. */
@NullMarked
package cymru.pythefnos.chassis.mongo;

import org.jspecify.annotations.NullMarked;
