package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.delivery.DeliveryAnswer;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Progress;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From deliveries to answers. */
final class DeliveryJson {
    private DeliveryJson() {}

    static DeliveryAnswer of(Delivery delivery) {
        return of(delivery, null, null);
    }

    /** @param turns when a person takes over, of those that a machine is at */
    static DeliveryAnswer of(Delivery delivery, Map<DeliveryId, Instant> turns) {
        return of(delivery, null, turns.get(delivery.id()));
    }

    static DeliveryAnswer of(PrintQueue.Waiting waiting) {
        return of(waiting.delivery(), waiting, null);
    }

    private static DeliveryAnswer of(Delivery delivery, PrintQueue.@Nullable Waiting waiting, @Nullable Instant turn) {
        Progress progress = delivery.progress();
        String self = "/deliveries/" + delivery.id();
        return new DeliveryAnswer(
                delivery.id().value(),
                delivery.kind().name(),
                delivery.way().name(),
                delivery.state().name(),
                orNone(progress.reason(), Reason::name),
                delivery.occasion().meeting(),
                delivery.occasion().scheduleVersion(),
                delivery.person(),
                delivery.seats(),
                delivery.tongues().stream().map(Language::code).toList(),
                orNone(delivery.paper(), DeliveryJson::paper),
                delivery.deadline(),
                turn,
                orNone(waiting, PrintQueue.Waiting::next),
                orNone(orNone(waiting, PrintQueue.Waiting::saidWith), DeliveryId::value),
                orNone(waiting, PrintQueue.Waiting::postBy),
                progress.postedOn(),
                orNone(progress.told(), DeliveryJson::told),
                progress.receivedOn(),
                delivery.createdAt(),
                progress.attempts().stream().map(DeliveryJson::attempt).toList(),
                delivery.way() == Way.EMAIL || !progress.attempts().isEmpty() ? self + "/message" : null,
                delivery.way() == Way.POST || delivery.byHand() ? self + "/letter" : null);
    }

    private static <T, R> @Nullable R orNone(@Nullable T value, Function<T, @Nullable R> answer) {
        return value == null ? null : answer.apply(value);
    }

    private static DeliveryAnswer.Paper paper(PaperCopy copy) {
        String language = copy.tongue().code();
        return new DeliveryAnswer.Paper(
                copy.paper(),
                copy.paperVersion(),
                copy.renditionId(),
                copy.format().name(),
                language,
                copy.mediaType(),
                copy.automatic(),
                copy.late(),
                "/papers/" + copy.paper() + "/renditions/" + copy.format() + "/" + language + "?rendition="
                        + copy.renditionId());
    }

    private static DeliveryAnswer.Told told(ManualDelivery.Told told) {
        return new DeliveryAnswer.Told(told.on(), told.how());
    }

    private static DeliveryAnswer.Attempt attempt(Attempt attempt) {
        return new DeliveryAnswer.Attempt(attempt.at(), attempt.outcome().name(), attempt.code(), attempt.reply());
    }
}
