/** The store as a process of its own. */
@NullMarked
package cymru.pythefnos.docstore.server;

import org.jspecify.annotations.NullMarked;
