/** Papers that somebody can’t read, and the links to say so, in MongoDB. */
@NullMarked
package cymru.pythefnos.representative.delivery.unreadable.mongo;

import org.jspecify.annotations.NullMarked;
