package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The letters that a person prints and posts. */
public final class PostingLetters {

    private static final int MOST = 1_000;

    private final Deliveries deliveries;
    private final DeemedReceipt receipt;
    private final Clock clock;

    PostingLetters(Deliveries deliveries, DeemedReceipt receipt, Clock clock) {
        this.deliveries = deliveries;
        this.receipt = receipt;
        this.clock = clock;
    }

    /** What waits, the earliest deadline first, at most a thousand. */
    public List<ToPost> queue() {
        return deliveries.toPrint(MOST).stream()
                .map(Stored::delivery)
                .map(delivery -> new ToPost(delivery, receipt.postBy(delivery.deadline())))
                .toList();
    }

    /** Writes down that the letter went into the post on that day; the same day again changes nothing. */
    public Posting posted(DeliveryId id, LocalDate postedOn) {
        Stored stored = deliveries.find(id).orElse(null);
        if (stored == null) {
            return new Posting.Unknown(id);
        }
        Delivery delivery = stored.delivery();
        if (delivery.state() == State.POSTED
                && postedOn.equals(delivery.progress().postedOn())) {
            return new Posting.Posted(delivery);
        }
        if (delivery.state() != State.PRINT_QUEUED) {
            return new Posting.NotInPrintQueue(delivery);
        }
        return refusal(delivery, postedOn).orElseGet(() -> keep(stored, postedOn));
    }

    private Optional<Posting> refusal(Delivery delivery, LocalDate postedOn) {
        LocalDate today = clock.instant().atZone(KnownMeeting.LONDON).toLocalDate();
        LocalDate made = delivery.createdAt().atZone(KnownMeeting.LONDON).toLocalDate();
        if (postedOn.isAfter(today)) {
            return Optional.of(new Posting.InFuture(postedOn, today));
        }
        return postedOn.isBefore(made) ? Optional.of(new Posting.BeforeMade(postedOn, made)) : Optional.empty();
    }

    private Posting keep(Stored stored, LocalDate postedOn) {
        LocalDate received = receipt.of(postedOn);
        Delivery delivery = stored.delivery();
        Delivery posted = delivery.with(delivery.progress().posted(postedOn, received));
        return deliveries.save(Change.received(posted, received), stored.version())
                ? new Posting.Posted(posted)
                : posted(delivery.id(), postedOn);
    }

    /**
     * A letter that waits.
     *
     * @param postBy the last day of posting that meets the deadline
     */
    public record ToPost(Delivery delivery, LocalDate postBy) {}
}
