/**
 * Reads Word documents. Their XML is walked as it stands, since what its author deleted, moved or hid is told by it
 * alone, and numbers of lists and headings are counted as Word counts them.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.document.word;

import org.jspecify.annotations.NullMarked;
