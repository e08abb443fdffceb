/** What stands in a document, without its lay-out. */
@NullMarked
package cymru.pythefnos.meeting.paper.document;

import org.jspecify.annotations.NullMarked;
