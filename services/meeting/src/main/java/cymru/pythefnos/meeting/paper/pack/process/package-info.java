/** Makes packs in a process of its own, whose time and memory are bounded. */
@NullMarked
package cymru.pythefnos.meeting.paper.pack.process;

import org.jspecify.annotations.NullMarked;
