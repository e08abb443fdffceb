/** Groups and seats in MongoDB. */
@NullMarked
package cymru.pythefnos.meeting.group.mongo;

import org.jspecify.annotations.NullMarked;
