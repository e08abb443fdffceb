package cymru.pythefnos.meeting.api.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What a meeting at a time would come to. */
public record TimingAnswer(
        OffsetDateTime start,
        OffsetDateTime end,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        List<WarningAnswer> warnings) {}
