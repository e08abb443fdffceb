package cymru.pythefnos.meeting.scheduling;

import java.time.LocalDate;

/** Ids of the meetings of a series: the same series and date always give the same id. */
@FunctionalInterface
public interface MeetingIds {
    MeetingId inSeries(String seriesId, LocalDate ruleDate);
}
