/** Key, clients and audit log as files that only their owner can read, replaced whole and forced to disk. */
@NullMarked
package cymru.pythefnos.portal.identity.files;

import org.jspecify.annotations.NullMarked;
