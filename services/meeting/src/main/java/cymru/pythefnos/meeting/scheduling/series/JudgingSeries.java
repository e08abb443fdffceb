package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer.TooSoon;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.scheduling.JudgingTimes;
import cymru.pythefnos.meeting.scheduling.ReadingTimes;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.Timing;
import cymru.pythefnos.meeting.scheduling.series.SeriesPlan.PlannedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Judges each day of a series: too soon is left out and told, anything else wrong stops the whole. */
record JudgingSeries(JudgingTimes judging, Group group, List<SeatLead> seats, Instant now) {

    record Judged(List<JudgedDay> days, List<TooSoon> tooSoon) {}

    record JudgedDay(LocalDate ruleDate, Timing timing) {}

    Result<Judged, Refusal> judge(ScheduleSeries wanted, List<PlannedDay> days) {
        List<JudgedDay> timings = new ArrayList<>();
        List<TooSoon> tooSoon = new ArrayList<>();
        for (PlannedDay planned : days) {
            Result<Timing, Refusal> judged = judge(wanted, planned.day());
            if (judged instanceof Result.Done<Timing, Refusal> done) {
                timings.add(new JudgedDay(planned.ruleDate(), done.value()));
            } else if (judged instanceof Result.Refused<Timing, Refusal> refused) {
                if (!(refused.reason() instanceof Refusal.TooShortNotice late)) {
                    return Result.refused(refused.reason());
                }
                tooSoon.add(new TooSoon(planned.day(), late.earliestStart()));
            }
        }
        return Result.done(new Judged(timings, tooSoon));
    }

    private Result<Timing, Refusal> judge(ScheduleSeries wanted, LocalDate day) {
        LocalDateTime start = day.atTime(wanted.time());
        LocalDateTime end = start.plus(wanted.length());
        return ReadingTimes.read(new WrittenTime(start, null), new WrittenTime(end, null), now)
                .then(read -> judging.judgeNotice(group, seats, read, null, now));
    }
}
