package cymru.pythefnos.meeting.api.compliance;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One meeting in a report.
 *
 * @param day local date of the start
 * @param missingRenditions for how many seats and papers together
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
        int missingRenditions) {

    /** Notices not received though their deadline has passed. */
    public int overdueNotices(LocalDate today) {
        return today.isAfter(noticeDeadline) ? notice.open() : 0;
    }

    /** Papers not received though their deadline has passed. */
    public int overduePapers(LocalDate today) {
        return today.isAfter(papersDeadline) ? papers.open() : 0;
    }
}
