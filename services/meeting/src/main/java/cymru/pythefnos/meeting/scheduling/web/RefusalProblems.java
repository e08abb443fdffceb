package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.SeriesAnswer.TooSoon;
import cymru.pythefnos.meeting.scheduling.Refusal;
import org.springframework.http.HttpStatus;

/** Each refusal as a problem, with the facts needed to go on. */
final class RefusalProblems {
    private RefusalProblems() {}

    /** What was asked for. @throws cymru.pythefnos.chassis.problem.ProblemException if it was refused */
    static <T> T orThrow(Result<T, Refusal> result) {
        return result.orThrow(refusal -> problem(refusal).exception());
    }

    static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownGroup no -> missing("unknown-group", "group", no.id());
            case Refusal.UnknownMeeting no -> missing("unknown-meeting", "meeting", no.id());
            case Refusal.UnknownItem no -> missing("unknown-agenda-item", "item", no.id());
            case Refusal.TooShortNotice late -> tooShortNotice(late);
            case Refusal.InThePast past -> rule("meeting-in-the-past").with("now", past.now());
            case Refusal.TooFarAhead far -> rule("meeting-too-far-ahead").with("latest", far.latest());
            case Refusal.EndBeforeStart end -> rule("end-before-start").with("field", "end");
            case Refusal.TooLong tooLong -> rule("meeting-too-long").with("mostHours", tooLong.mostHours());
            case Refusal.NoSuchLocalTime skipped ->
                rule("no-such-local-time")
                        .with("written", skipped.written().toString())
                        .with("nextValid", skipped.nextValid());
            case Refusal.NotARule no -> notARule(no);
            case Refusal.NothingLeft none -> nothingLeft(none);
            case Refusal.IsCancelled gone -> conflict("meeting-cancelled", gone.id());
            case Refusal.HasStarted started ->
                conflict("meeting-started", started.id()).with("start", started.start());
            case Refusal.SameTimes same -> conflict("already-at-that-time", same.id());
            case Refusal.StaleVersion stale ->
                Problem.of("stale-version", HttpStatus.PRECONDITION_FAILED).with("currentVersion", stale.current());
            case Refusal.ChangedMeanwhile changed -> conflict("changed-meanwhile", changed.id());
        };
    }

    private static Problem tooShortNotice(Refusal.TooShortNotice late) {
        return rule("too-short-notice")
                .with("deadline", late.deadline())
                .with("sendBy", late.sendBy())
                .with("earliestStart", late.earliestStart())
                .with("leadWorkingDays", late.leadWorkingDays());
    }

    private static Problem notARule(Refusal.NotARule no) {
        return rule("not-a-recurrence-rule")
                .with("field", "rrule")
                .with("rrule", no.rrule())
                .with("fault", no.fault().name());
    }

    private static Problem nothingLeft(Refusal.NothingLeft none) {
        Problem problem =
                rule("series-without-meetings").with("dates", none.tooSoon().size());
        return none.tooSoon().stream()
                .map(TooSoon::earliestStart)
                .findFirst()
                .map(earliest -> problem.with("tooSoon", none.tooSoon()).with("earliestStart", earliest))
                .orElse(problem);
    }

    private static Problem rule(String name) {
        return Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Problem missing(String name, String fact, Object id) {
        return Problem.of(name, HttpStatus.NOT_FOUND).with(fact, id);
    }

    private static Problem conflict(String name, MeetingId meeting) {
        return Problem.of(name, HttpStatus.CONFLICT).with("meeting", meeting);
    }
}
