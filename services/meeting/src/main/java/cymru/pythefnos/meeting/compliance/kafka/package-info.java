/** Evidence as it comes over the wire. */
@NullMarked
package cymru.pythefnos.meeting.compliance.kafka;

import org.jspecify.annotations.NullMarked;
