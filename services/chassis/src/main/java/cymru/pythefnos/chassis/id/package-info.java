/** Ids: UUIDs of version 7, which sort by the time they were made. */
@NullMarked
package cymru.pythefnos.chassis.id;

import org.jspecify.annotations.NullMarked;
