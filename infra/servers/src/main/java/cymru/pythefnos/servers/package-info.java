/** Embedded servers: broker and mailbox, for one process and for tests. */
@NullMarked
package cymru.pythefnos.servers;

import org.jspecify.annotations.NullMarked;
