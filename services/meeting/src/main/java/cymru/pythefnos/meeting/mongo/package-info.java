/** What several features store alike. */
@NullMarked
package cymru.pythefnos.meeting.mongo;

import org.jspecify.annotations.NullMarked;
