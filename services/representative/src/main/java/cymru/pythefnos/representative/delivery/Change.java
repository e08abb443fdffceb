package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is to be kept, and what others have to hear of it; reminders and cancellations concern nobody else.
 *
 * @param deed what a person did, for the record of who did it; nothing if it was no person
 */
public record Change(
        Delivery delivery,
        @Nullable DeliveryNews news,
        @Nullable ManualDelivery deed) {

    public static Change silent(Delivery delivery) {
        return new Change(delivery, null, null);
    }

    public static Change received(Delivery delivery, LocalDate on) {
        return new Change(delivery, received(delivery.kind(), on), null);
    }

    public static Change failed(Delivery delivery, Reason why) {
        return new Change(
                delivery,
                switch (delivery.kind()) {
                    case NOTICE, MOVED -> new DeliveryNews.NoticeFailed(why);
                    case PAPER -> new DeliveryNews.PaperUndeliverable(why);
                    case CANCELLED, UNINVITED, REMINDER -> null;
                },
                null);
    }

    /** @param delivery as it counts once somebody did that */
    public static Change done(Delivery delivery, ManualDelivery deed) {
        LocalDate on = delivery.progress().receivedOn();
        return new Change(delivery, on == null ? null : received(delivery.kind(), on), deed);
    }

    /** What happened, if it concerns others. */
    public Optional<DeliveryNews> announced() {
        return Optional.ofNullable(news);
    }

    private static @Nullable DeliveryNews received(Kind kind, LocalDate on) {
        return switch (kind) {
            case NOTICE, MOVED -> new DeliveryNews.NoticeGiven(on);
            case PAPER -> new DeliveryNews.PaperDelivered(on);
            case CANCELLED, UNINVITED, REMINDER -> null;
        };
    }
}
