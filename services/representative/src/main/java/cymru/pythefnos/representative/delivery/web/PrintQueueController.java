package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Posting;
import cymru.pythefnos.representative.delivery.PostingLetters;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is to be printed and posted, and writing down that it was. */
@RestController
@PreAuthorize("hasRole('OFFICER')")
class PrintQueueController {

    private final PostingLetters posting;

    PrintQueueController(PostingLetters posting) {
        this.posting = posting;
    }

    @GetMapping("/print-queue")
    Page<DeliveryView> queue() {
        return new Page<>(
                posting.queue().stream()
                        .map(letter -> DeliveryView.of(letter.delivery(), letter.postBy()))
                        .toList(),
                null);
    }

    @PostMapping("/deliveries/{id}/posted")
    DeliveryView posted(@PathVariable String id, @RequestBody PostedOn body) {
        Checks.of().require("postedOn", body.postedOn()).orThrow();
        LocalDate day = Objects.requireNonNull(body.postedOn());
        return switch (posting.posted(new DeliveryId(id), day)) {
            case Posting.Posted posted -> DeliveryView.of(posted.delivery(), null);
            case Posting.Unknown unknown -> throw Refusals.unknown(id);
            case Posting.NotInPrintQueue other ->
                throw new ProblemException(Problem.of("not-in-print-queue", HttpStatus.CONFLICT)
                        .with("state", other.delivery().state().name())
                        .with("postedOn", other.delivery().progress().postedOn()));
            case Posting.InFuture future ->
                throw new ProblemException(Problem.of("posted-in-future", HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("postedOn", future.postedOn())
                        .with("latest", future.today()));
            case Posting.BeforeMade early ->
                throw new ProblemException(Problem.of("posted-before-made", HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("postedOn", early.postedOn())
                        .with("earliest", early.made()));
        };
    }

    /** The day, in Europe/London, on which the letter went into the post. */
    record PostedOn(@Nullable LocalDate postedOn) {}
}
