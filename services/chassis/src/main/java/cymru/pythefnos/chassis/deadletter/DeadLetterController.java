package cymru.pythefnos.chassis.deadletter;

import cymru.pythefnos.chassis.deadletter.Resolving.Result;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters over HTTP, for officers. */
@RestController
@RequestMapping("/operations/dead-letters")
@OfficersOnly
class DeadLetterController {
    private final DeadLetters letters;
    private final Resolving resolving;

    DeadLetterController(DeadLetters letters, Resolving resolving) {
        this.letters = letters;
        this.resolving = resolving;
    }

    /** Why the event is given up; no names. */
    record Dismissal(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    Page<DeadLetter> all() {
        return new Page<>(letters.all(), null);
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id) {
        refuse(id, resolving.replay(id));
    }

    @PostMapping("/{id}/dismiss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable String id, @Valid @RequestBody Dismissal body) {
        refuse(id, resolving.dismiss(id, body.reason()));
    }

    private static void refuse(String id, Result result) {
        @Nullable
        Problem problem = switch (result) {
            case Result.Resolved done -> null;
            case Result.NoSuchLetter none -> Problem.of("no-such-dead-letter", HttpStatus.NOT_FOUND);
            case Result.Unreadable noise -> Problem.of("dead-letter-unreadable", HttpStatus.CONFLICT);
            case Result.FailedAgain again ->
                Problem.of("dead-letter-failed-again", HttpStatus.CONFLICT).with("failure", again.failure());
        };
        if (problem != null) {
            throw new ProblemException(problem.with("deadLetter", id));
        }
    }
}
