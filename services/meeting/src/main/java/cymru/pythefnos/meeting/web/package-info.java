/** What the HTTP adapters of all features of this service share: who may call, and how lists are paged. */
@NullMarked
package cymru.pythefnos.meeting.web;

import org.jspecify.annotations.NullMarked;
