package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DetailsUnavailable;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** What is refused here, by its problem. */
final class Refusals {

    private Refusals() {}

    static ProblemException unknown(String id) {
        return new ProblemException(
                Problem.of("unknown-delivery", HttpStatus.NOT_FOUND).with("deliveryId", id));
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
        }
    }
}
