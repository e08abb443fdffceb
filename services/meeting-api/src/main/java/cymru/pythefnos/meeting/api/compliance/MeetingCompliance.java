package cymru.pythefnos.meeting.api.compliance;

/** A meeting's figures with their sum. */
public record MeetingCompliance(MeetingFigures figures, MeetingRow totals, int overdueNotices, int overduePapers) {}
