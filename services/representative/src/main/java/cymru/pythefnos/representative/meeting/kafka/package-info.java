/** The meeting service's events, turned into facts. */
@NullMarked
package cymru.pythefnos.representative.meeting.kafka;

import org.jspecify.annotations.NullMarked;
