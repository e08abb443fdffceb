/** The file of a pack: its pages, bookmarks and tags. What is read there was uploaded by others, so all of this runs apart. */
@NullMarked
package cymru.pythefnos.meeting.paper.pack.pdf;

import org.jspecify.annotations.NullMarked;
