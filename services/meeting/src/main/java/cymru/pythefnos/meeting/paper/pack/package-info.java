/**
 * The pack (requirement M18): a meeting's papers as one file, in the order of its agenda, in one format and language, with
 * contents, page numbers and, on page 1, what is new since its reader was last sent papers.
 *
 * <p>Rule: what is new is what the reader does not have. Whoever asks for a pack names the renditions that its reader was
 * sent before; no clock is asked, and a paper that was withdrawn is told only to whom it was sent.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.pack;

import org.jspecify.annotations.NullMarked;
