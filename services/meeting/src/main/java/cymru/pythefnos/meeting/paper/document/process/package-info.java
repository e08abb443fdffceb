/**
 * Inspection and conversion in processes of their own. A document decides how much a parser and a typesetter do, so both
 * run where time and memory have a limit that holds: a child process that is killed when it is reached. The service goes on.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.document.process;

import org.jspecify.annotations.NullMarked;
