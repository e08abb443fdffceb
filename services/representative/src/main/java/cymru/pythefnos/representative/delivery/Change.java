package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is to be kept, and what others have to hear of it; reminders and cancellations concern nobody else.
 */
public record Change(Delivery delivery, @Nullable DeliveryNews news) {

    static Change silent(Delivery delivery) {
        return new Change(delivery, null);
    }

    static Change received(Delivery delivery, LocalDate on) {
        return new Change(
                delivery,
                switch (delivery.kind()) {
                    case NOTICE, MOVED -> new DeliveryNews.NoticeGiven(on);
                    case PAPER -> new DeliveryNews.PaperDelivered(on);
                    case CANCELLED, REMINDER -> null;
                });
    }

    static Change failed(Delivery delivery, Reason why) {
        return new Change(
                delivery,
                switch (delivery.kind()) {
                    case NOTICE, MOVED -> new DeliveryNews.NoticeFailed(why);
                    case PAPER -> new DeliveryNews.PaperUndeliverable(why);
                    case CANCELLED, REMINDER -> null;
                });
    }

    /** What happened, if it concerns others. */
    public Optional<DeliveryNews> announced() {
        return Optional.ofNullable(news);
    }
}
