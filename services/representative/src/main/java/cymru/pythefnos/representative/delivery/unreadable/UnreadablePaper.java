package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.delivery.Remedy;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper that somebody can't read.
 *
 * @param copy as they got it
 * @param troubles what they said, the first first
 * @param deadline by when they should be able to read it, in Europe/London
 * @param sent another rendition that went out at once; nothing if there is none
 * @param done nothing while it is a task
 */
public record UnreadablePaper(
        UnreadableId id,
        Copy copy,
        List<Trouble> troubles,
        Instant toldAt,
        LocalDate deadline,
        @Nullable DeliveryId sent,
        @Nullable Done done) {

    public UnreadablePaper {
        troubles = List.copyOf(troubles);
    }

    static UnreadablePaper told(
            Delivery delivery, Trouble trouble, Instant now, LocalDate deadline, @Nullable DeliveryId sent) {
        UnreadableId id = UnreadableId.of(delivery.id().value());
        return new UnreadablePaper(id, Copy.of(delivery), List.of(trouble), now, deadline, sent, null);
    }

    /** That something else is wrong, too. */
    UnreadablePaper also(Trouble trouble) {
        var all =
                Stream.concat(troubles.stream(), Stream.of(trouble)).distinct().toList();
        return new UnreadablePaper(id, copy, all, toldAt, deadline, sent, done);
    }

    UnreadablePaper settled(Done by) {
        return new UnreadablePaper(id, copy, troubles, toldAt, deadline, sent, by);
    }

    /** Which delivery it was, to whom and of what. */
    public record Copy(
            DeliveryId delivery,
            RepresentativeId person,
            List<SeatId> seats,
            MeetingId meeting,
            PaperId paper,
            Format format,
            Language tongue) {

        public Copy {
            seats = List.copyOf(seats);
        }

        static Copy of(Delivery delivery) {
            PaperCopy copy = Objects.requireNonNull(delivery.paper());
            return new Copy(
                    delivery.id(),
                    delivery.person(),
                    delivery.seats(),
                    delivery.occasion().meeting(),
                    copy.paper(),
                    copy.format(),
                    copy.tongue());
        }
    }

    /** What was done, and on which day in Europe/London. */
    public record Done(LocalDate on, Remedy what) {}
}
