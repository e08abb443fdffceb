package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.scheduling.SeriesOutcome.TooSoon;
import cymru.pythefnos.meeting.scheduling.SeriesPlan.PlannedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Judges each day of a series: too soon is left out and told, anything else wrong stops the whole. */
record JudgingSeries(JudgingTimes judging, Group group, List<SeatLead> seats, Instant now) {

    record Judged(List<JudgedDay> days, List<TooSoon> tooSoon) {}

    record JudgedDay(LocalDate ruleDate, Timing timing) {}

    Outcome<Judged> judge(ScheduleSeries wanted, List<PlannedDay> days) {
        List<JudgedDay> timings = new ArrayList<>();
        List<TooSoon> tooSoon = new ArrayList<>();
        for (PlannedDay planned : days) {
            Outcome<Timing> judged = judge(wanted, planned.day());
            if (judged instanceof Outcome.Done<Timing> done) {
                timings.add(new JudgedDay(planned.ruleDate(), done.value()));
            } else if (judged instanceof Outcome.Refused<Timing> refused) {
                if (!(refused.refusal() instanceof Refusal.TooShortNotice late)) {
                    return Outcome.refused(refused.refusal());
                }
                tooSoon.add(new TooSoon(planned.day(), late.earliestStart()));
            }
        }
        return Outcome.done(new Judged(timings, tooSoon));
    }

    private Outcome<Timing> judge(ScheduleSeries wanted, LocalDate day) {
        LocalDateTime start = day.atTime(wanted.time());
        LocalDateTime end = start.plus(wanted.length());
        return ReadingTimes.read(new WrittenTime(start, null), new WrittenTime(end, null), now)
                .then(read -> judging.judgeNotice(group, seats, read, null, now));
    }
}
