/** Packs over HTTP. */
@NullMarked
package cymru.pythefnos.meeting.paper.pack.web;

import org.jspecify.annotations.NullMarked;
