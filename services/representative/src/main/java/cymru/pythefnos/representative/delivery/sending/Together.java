package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Which deliveries may go in one message: a person's papers of one meeting, and the first notices of one group's meetings,
 * as of a year that is arranged in one act. What was moved or called off, or is told at short notice, speaks for itself.
 */
public final class Together {

    /** The order in which one of them leads the others: the same for whoever looks. */
    static final Comparator<Delivery> FIRST = Comparator.comparing(
                    (Delivery each) -> each.occasion().start())
            .thenComparing(each -> each.id().value());

    /** Whatever could not be sent together for so long goes alone. */
    static final Duration IN_VAIN = Duration.ofHours(4);

    private Together() {}

    /** Whether it is of a kind that may go with others. */
    public static boolean goesWithOthers(Delivery delivery) {
        return delivery.way() == Way.EMAIL && (delivery.kind() == Kind.PAPER || isFirstNotice(delivery));
    }

    /** Whether one message, letter or call may give notice of it and of others. */
    public static boolean isFirstNotice(Delivery delivery) {
        return delivery.kind() == Kind.NOTICE
                && delivery.turn() == 0
                && !delivery.occasion().shortNotice();
    }

    /** Whether both may go in one message. */
    static boolean goTogether(Delivery one, Delivery other) {
        return one.kind() == other.kind()
                && one.person().equals(other.person())
                && one.tongues().equals(other.tongues())
                && (one.kind() == Kind.PAPER
                        ? one.occasion().meeting().equals(other.occasion().meeting())
                        : one.occasion().group().equals(other.occasion().group()));
    }

    /** Whether it may still be put together with others: never tried, in nobody's message, and not waiting for long. */
    static boolean isFree(Delivery delivery, Instant now) {
        return goesWithOthers(delivery)
                && delivery.state() == State.QUEUED
                && delivery.progress().attempts().isEmpty()
                && delivery.progress().carrier() == null
                && delivery.createdAt().isAfter(now.minus(IN_VAIN));
    }
}
