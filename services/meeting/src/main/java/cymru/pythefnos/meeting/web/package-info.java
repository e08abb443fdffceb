/** What the HTTP adapters of all features of this service share, such as who may call. */
@NullMarked
package cymru.pythefnos.meeting.web;

import org.jspecify.annotations.NullMarked;
