package cymru.pythefnos.meeting.paper.pack.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.meeting.paper.pack.PackRefusal;
import org.springframework.http.HttpStatus;

/** What a refusal is called, and which facts go with it. */
final class PackProblems {

    private PackProblems() {}

    static Problem of(PackRefusal refusal) {
        return switch (refusal) {
            case PackRefusal.UnknownMeeting unknown ->
                Problem.of("unknown-meeting", HttpStatus.NOT_FOUND).with("meeting", unknown.meeting());
            case PackRefusal.NothingReleased none ->
                Problem.of("pack-empty", HttpStatus.NOT_FOUND)
                        .with("format", none.key().format().name())
                        .with("language", none.key().language().code());
            case PackRefusal.NothingJoins none ->
                Problem.of("pack-not-in-format", HttpStatus.CONFLICT)
                        .with("format", none.format().name());
            case PackRefusal.TooMuch tooMuch -> Problem.of("pack-too-large", HttpStatus.UNPROCESSABLE_CONTENT);
            case PackRefusal.Busy busy -> Problem.of("pack-busy", HttpStatus.SERVICE_UNAVAILABLE);
            case PackRefusal.Failed failed -> Problem.of("pack-failed", HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
