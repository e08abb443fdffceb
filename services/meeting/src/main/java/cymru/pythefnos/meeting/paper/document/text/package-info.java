/** Reads plain text: its encoding, and what its lines are meant to be. */
@NullMarked
package cymru.pythefnos.meeting.paper.document.text;

import org.jspecify.annotations.NullMarked;
