package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import org.springframework.http.HttpStatus;

/** What a refusal is called, and which facts go with it. */
final class PaperProblems {

    private PaperProblems() {}

    /** The result, or its refusal thrown as a problem. */
    static <T> T orThrow(Result<T, PaperRefusal> result) {
        return result.orThrow(refusal -> of(refusal).exception());
    }

    static Problem of(PaperRefusal refusal) {
        return switch (refusal) {
            case PaperRefusal.UnknownMeeting unknown -> missing("unknown-meeting", "meeting", unknown.meeting());
            case PaperRefusal.UnknownPaper unknown -> missing("unknown-paper", "paper", unknown.paper());
            case PaperRefusal.UnknownAgendaItem unknown ->
                missing("unknown-agenda-item", "item", unknown.agendaItemId());
            case PaperRefusal.UnknownRendition unknown ->
                missing("unknown-rendition", "format", unknown.key().format().name())
                        .with("language", unknown.key().language().code());
            case PaperRefusal.MeetingCancelled cancelled ->
                conflict("meeting-cancelled").with("meeting", cancelled.meeting());
            case PaperRefusal.MeetingStarted started ->
                conflict("meeting-started").with("meeting", started.meeting()).with("start", started.start());
            case PaperRefusal.PaperWithdrawn withdrawn ->
                Problem.of("paper-withdrawn", HttpStatus.GONE).with("paper", withdrawn.paper());
            case PaperRefusal.PapersLate late ->
                unprocessable("papers-late").with("deadline", late.deadline()).with("sendBy", late.sendBy());
            case PaperRefusal.NoLaterMeeting none ->
                unprocessable("papers-late-no-later-meeting")
                        .with("deadline", none.deadline())
                        .with("sendBy", none.sendBy());
            case PaperRefusal.ChangedMeanwhile changed ->
                Problem.of("stale-version", HttpStatus.PRECONDITION_FAILED)
                        .with("currentVersion", changed.currentVersion());
        };
    }

    private static Problem missing(String name, String fact, Object value) {
        return Problem.of(name, HttpStatus.NOT_FOUND).with(fact, value);
    }

    private static Problem unprocessable(String name) {
        return Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Problem conflict(String name) {
        return Problem.of(name, HttpStatus.CONFLICT);
    }
}
