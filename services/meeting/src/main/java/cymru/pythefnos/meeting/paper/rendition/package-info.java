/**
 * A paper in one format and language: uploaded, checked, stored and announced in one act, with what can be made from it
 * automatically.
 */
@NullMarked
package cymru.pythefnos.meeting.paper.rendition;

import org.jspecify.annotations.NullMarked;
