package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.print.UndrawableException;
import cymru.pythefnos.print.UnprintableException;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.byhand.RecordingRefusal;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** What is refused here, by its problem. */
final class Refusals {
    private Refusals() {}

    static ProblemException unknown(String id) {
        return missing("unknown-delivery").with("deliveryId", id).exception();
    }

    static Problem of(RecordingRefusal refusal) {
        return switch (refusal) {
            case RecordingRefusal.Unknown unknown ->
                missing("unknown-delivery").with("deliveryId", unknown.id().value());
            case RecordingRefusal.NotWaiting other -> notWaiting(other.delivery());
            case RecordingRefusal.InFuture future ->
                wrong(named(future.deed(), "in-future")).with("latest", future.today());
            case RecordingRefusal.BeforeMade early ->
                wrong(named(early.deed(), "before-made")).with("earliest", early.made());
            case RecordingRefusal.NoPostalAddress nowhere ->
                Problem.of("no-postal-address", HttpStatus.CONFLICT)
                        .with("representativeId", nowhere.person().value());
            case RecordingRefusal.LetterTooLate late ->
                wrong("letter-too-late").with("receivedOn", late.receivedOn()).with("meetingDay", late.meetingDay());
            case RecordingRefusal.PaperNotTold paper ->
                wrong("paper-not-told").with("deliveryId", paper.id().value());
        };
    }

    private static Problem notWaiting(Delivery delivery) {
        return Problem.of("not-in-print-queue", HttpStatus.CONFLICT)
                .with("state", delivery.state().name())
                .with("postedOn", delivery.progress().postedOn())
                .with("told", delivery.progress().told());
    }

    private static String named(ManualDelivery deed, String what) {
        return (deed instanceof ManualDelivery.Posted ? "posted-" : "told-") + what;
    }

    private static Problem missing(String name) {
        return Problem.of(name, HttpStatus.NOT_FOUND);
    }

    private static Problem wrong(String name) {
        return Problem.of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ProblemException noMessage(Delivery delivery) {
        return missing("no-message")
                .with("deliveryId", delivery.id().value())
                .with("state", delivery.state().name())
                .exception();
    }

    static ProblemException link() {
        return missing("link-unknown-or-expired").exception();
    }

    static ProblemException noPack() {
        return missing("no-pack").exception();
    }

    static <T> T orUnavailable(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (DetailsUnavailable e) {
            throw Problem.of("meeting-details-unavailable", HttpStatus.SERVICE_UNAVAILABLE)
                    .exception();
        } catch (UndrawableException e) {
            throw wrong("letter-not-drawable").with("letters", e.letters()).exception();
        } catch (UnprintableException e) {
            throw wrong("letter-not-printed").with("what", e.getMessage()).exception();
        }
    }
}
