package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Whoever leaves a seat has a message for each meeting, since a calendar takes one entry out for each message. The first of
 * them says it for all; the others only clear the calendar.
 */
public final class Farewells {

    /** What was made further apart has nothing to do with one another. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private static final Comparator<Delivery> FIRST = Comparator.comparing(
                    (Delivery each) -> each.occasion().start())
            .thenComparing(each -> each.id().value());

    private final Deliveries deliveries;

    public Farewells(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    Share of(Delivery delivery) {
        if (delivery.kind() != Kind.UNINVITED) {
            return Share.ALONE;
        }
        List<Delivery> together =
                deliveries
                        .ofPersons(
                                List.of(delivery.person()), delivery.createdAt().minus(TOGETHER))
                        .stream()
                        .map(Versioned::state)
                        .filter(each -> goesWith(each, delivery))
                        .sorted(FIRST)
                        .toList();
        if (together.isEmpty() || together.getFirst().id().equals(delivery.id())) {
            return new Share(together.stream().skip(1).map(Delivery::occasion).toList(), false);
        }
        return new Share(List.of(), tellsOf(together.getFirst(), delivery));
    }

    private static boolean goesWith(Delivery each, Delivery delivery) {
        return each.kind() == Kind.UNINVITED
                && each.way() == Way.EMAIL
                && each.occasion().group().equals(delivery.occasion().group())
                && (each.state().sendable() || each.state().told())
                && Duration.between(each.createdAt(), delivery.createdAt())
                                .abs()
                                .compareTo(TOGETHER)
                        < 0;
    }

    /** What was written before that came to be says nothing of it. */
    private static boolean tellsOf(Delivery first, Delivery delivery) {
        Instant made = delivery.createdAt();
        return first.progress().attempts().stream().map(Attempt::at).noneMatch(at -> at.isBefore(made));
    }

    /**
     * Which part of it a message has.
     *
     * @param others the meetings besides its own of which it tells
     * @param beside whether another message tells of its own
     */
    record Share(List<Occasion> others, boolean beside) {

        static final Share ALONE = new Share(List.of(), false);
    }
}
