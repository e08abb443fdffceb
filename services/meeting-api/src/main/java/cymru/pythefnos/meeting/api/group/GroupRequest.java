package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Between;
import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group and what it has agreed on.
 *
 * @param preMeetingMinutes before each meeting; absent = none
 * @param debriefMinutes after each meeting; absent = none
 * @param venue where it meets unless a meeting says otherwise
 * @param reminderDaysBefore days before a meeting on which people are reminded
 */
public record GroupRequest(
        @Both(max = 200, required = true, line = true) Bilingual name,
        @Valid Contact contact,
        @Valid Quorum quorum,
        @Valid @Nullable NoticeRule noticeRule,
        @Valid @Nullable PaperRule paperRule,
        @Size(max = 50) @Nullable List<@NotNull @Valid AvoidWindow> avoidWindows,
        @Between(least = 0, most = 480) @Nullable Integer preMeetingMinutes,
        @Between(least = 0, most = 480) @Nullable Integer debriefMinutes,
        @Valid @Nullable Venue venue,
        @Valid @Nullable Joining joining,
        @Size(max = 10) @Nullable List<@NotNull @Between(least = 0, most = 60) Integer> reminderDaysBefore) {
    /** Of a contact or a quorum that is left out, each part is missing. */
    @SuppressWarnings("NullAway") // told of by the parts' own constraints
    public GroupRequest {
        contact = contact == null ? new Contact(null, null, null, null) : contact;
        quorum = quorum == null ? new Quorum(null) : quorum;
    }
}
