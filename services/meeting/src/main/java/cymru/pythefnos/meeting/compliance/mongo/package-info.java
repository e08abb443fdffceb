/** Evidence and figures in MongoDB. */
@NullMarked
package cymru.pythefnos.meeting.compliance.mongo;

import org.jspecify.annotations.NullMarked;
