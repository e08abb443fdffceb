/** Heard facts in MongoDB; a write of older facts finds nothing to replace. */
@NullMarked
package cymru.pythefnos.representative.meeting.mongo;

import org.jspecify.annotations.NullMarked;
