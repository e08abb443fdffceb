/**
 * Reads PDFs page by page: by their tags where they have them, else by how the words lie. What a layer hides is left out,
 * and so are running headers, footers and everything that is marked as not being content.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.document.pdf;

import org.jspecify.annotations.NullMarked;
