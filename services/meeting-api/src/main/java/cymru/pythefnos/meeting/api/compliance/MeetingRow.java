package cymru.pythefnos.meeting.api.compliance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in a report.
 *
 * @param day local date of the start
 * @param missingRenditions for how many seats and papers together
 * @param unreadablePapers of how many, counted likewise, somebody told us that they could not read them
 */
public record MeetingRow(
        String meetingId,
        String groupId,
        LocalDate day,
        OffsetDateTime start,
        boolean cancelled,
        boolean shortNotice,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        Tally notice,
        Tally papers,
        int latePapers,
        int missingRenditions,
        @Nullable Integer unreadablePapers) {

    /** Rows from before those were counted know of none. */
    public MeetingRow {
        unreadablePapers = Objects.requireNonNullElse(unreadablePapers, 0);
    }

    int unreadable() {
        return Objects.requireNonNullElse(unreadablePapers, 0);
    }

    /** Notices not received though their deadline has passed. */
    public int overdueNotices(LocalDate today) {
        return today.isAfter(noticeDeadline) ? notice.open() : 0;
    }

    /** Papers not received though their deadline has passed. */
    public int overduePapers(LocalDate today) {
        return today.isAfter(papersDeadline) ? papers.open() : 0;
    }
}
