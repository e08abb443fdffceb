/**
 * Documents of every kind that may be uploaded, made here or by LibreOffice, and what is expected of each: see
 * {@code corpus.txt}.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.document.corpus;

import org.jspecify.annotations.NullMarked;
