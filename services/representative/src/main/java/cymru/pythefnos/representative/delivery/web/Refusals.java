package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.print.UnprintableException;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.byhand.Recording;
import cymru.pythefnos.representative.delivery.wording.DetailsUnavailable;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** What is refused here, by its problem. */
final class Refusals {

    private Refusals() {}

    static ProblemException unknown(String id) {
        return new ProblemException(
                Problem.of("unknown-delivery", HttpStatus.NOT_FOUND).with("deliveryId", id));
    }

    static Delivery recorded(Recording result) {
        return switch (result) {
            case Recording.Recorded recorded -> recorded.delivery();
            case Recording.Unknown unknown -> throw unknown(unknown.id().value());
            case Recording.NotWaiting other -> throw notWaiting(other.delivery());
            case Recording.InFuture future -> throw wrong(named(future.deed(), "in-future"), "latest", future.today());
            case Recording.BeforeMade early ->
                throw wrong(named(early.deed(), "before-made"), "earliest", early.made());
            case Recording.NoPostalAddress nowhere ->
                throw new ProblemException(Problem.of("no-postal-address", HttpStatus.CONFLICT)
                        .with("representativeId", nowhere.delivery().person().value()));
            case Recording.LetterTooLate late ->
                throw new ProblemException(Problem.of("letter-too-late", HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("receivedOn", late.receivedOn())
                        .with("meetingDay", late.meetingDay()));
            case Recording.PaperNotTold paper ->
                throw wrong(
                        "paper-not-told", "deliveryId", paper.delivery().id().value());
        };
    }

    private static ProblemException notWaiting(Delivery delivery) {
        return new ProblemException(Problem.of("not-in-print-queue", HttpStatus.CONFLICT)
                .with("state", delivery.state().name())
                .with("postedOn", delivery.progress().postedOn())
                .with("told", delivery.progress().told()));
    }

    private static String named(ManualDelivery deed, String what) {
        return (deed instanceof ManualDelivery.Posted ? "posted-" : "told-") + what;
    }

    private static ProblemException wrong(String name, String fact, Object value) {
        return new ProblemException(
                Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT).with(fact, value));
    }

    static ProblemException noMessage(Delivery delivery) {
        return new ProblemException(Problem.of("no-message", HttpStatus.NOT_FOUND)
                .with("deliveryId", delivery.id().value())
                .with("state", delivery.state().name()));
    }

    static ProblemException link() {
        return new ProblemException(Problem.of("link-unknown-or-expired", HttpStatus.NOT_FOUND));
    }

    static <T> T orUnavailable(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (DetailsUnavailable e) {
            throw new ProblemException(Problem.of("meeting-details-unavailable", HttpStatus.SERVICE_UNAVAILABLE));
        } catch (UnprintableException e) {
            throw new ProblemException(Problem.of("letter-not-printed", HttpStatus.UNPROCESSABLE_CONTENT)
                    .with("what", e.getMessage()));
        }
    }
}
