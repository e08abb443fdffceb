/** Papers in MongoDB, their bytes in GridFS. */
@NullMarked
package cymru.pythefnos.meeting.paper.mongo;

import org.jspecify.annotations.NullMarked;
