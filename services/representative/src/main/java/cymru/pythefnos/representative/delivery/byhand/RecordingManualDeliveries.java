package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Stored;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writing down that somebody posted a delivery or told the person; from then on it counts as given. */
public final class RecordingManualDeliveries {
    private final Deliveries deliveries;
    private final Representatives people;
    private final CombinedLetter together;
    private final DeemedReceipt receipt;
    private final Clock clock;

    public RecordingManualDeliveries(
            Deliveries deliveries,
            Representatives people,
            CombinedLetter together,
            DeemedReceipt receipt,
            Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.together = together;
        this.receipt = receipt;
        this.clock = clock;
    }

    /** The same deed again changes nothing. What the same letter or call says of other meetings is on record with it. */
    public Recording record(DeliveryId id, ManualDelivery deed) {
        List<Delivery> others = deliveries
                .find(id)
                .map(stored -> together.besides(stored.delivery()))
                .orElse(List.of());
        Recording recording = alone(id, deed);
        if (recording instanceof Recording.Recorded) {
            others.forEach(other -> alone(other.id(), deed));
        }
        return recording;
    }

    private Recording alone(DeliveryId id, ManualDelivery deed) {
        return deliveries.find(id).map(stored -> record(stored, deed)).orElseGet(() -> new Recording.Unknown(id));
    }

    private Recording record(Stored stored, ManualDelivery deed) {
        Delivery delivery = stored.delivery();
        if (delivery.progress().has(deed)) {
            return new Recording.Recorded(delivery);
        }
        return refusal(delivery, deed).orElseGet(() -> keep(stored, deed));
    }

    private Optional<Recording> refusal(Delivery delivery, ManualDelivery deed) {
        if (!delivery.byHand()) {
            return Optional.of(new Recording.NotWaiting(delivery));
        }
        LocalDate today = Occasion.dayOf(clock.instant());
        LocalDate made = Occasion.dayOf(delivery.createdAt());
        if (deed.on().isAfter(today)) {
            return Optional.of(new Recording.InFuture(deed, today));
        }
        if (deed.on().isBefore(made)) {
            return Optional.of(new Recording.BeforeMade(deed, made));
        }
        return switch (deed) {
            case ManualDelivery.Posted posted -> noUse(delivery, posted);
            case ManualDelivery.Told told -> notTold(delivery, told);
        };
    }

    /** A letter of the print queue went to an address of that time, whatever is known of the person now. */
    private Optional<Recording> noUse(Delivery delivery, ManualDelivery.Posted posted) {
        if (delivery.way() == Way.EMAIL && !Reach.hasPost(people, delivery.person())) {
            return Optional.of(new Recording.NoPostalAddress(delivery));
        }
        LocalDate meeting = delivery.occasion().day();
        return delivery.kind().tells() && !receipt.isThereBefore(meeting, posted.on())
                ? Optional.of(new Recording.LetterTooLate(receipt.of(posted.on()), meeting))
                : Optional.empty();
    }

    private static Optional<Recording> notTold(Delivery delivery, ManualDelivery.Told told) {
        return delivery.kind() == Kind.PAPER && told.how() == ManualDelivery.How.PHONE
                ? Optional.of(new Recording.PaperNotTold(delivery))
                : Optional.empty();
    }

    private Recording keep(Stored stored, ManualDelivery deed) {
        Change change = Change.done(done(stored.delivery(), deed), deed);
        return deliveries.save(change, stored.version())
                ? new Recording.Recorded(change.delivery())
                : alone(stored.delivery().id(), deed);
    }

    private Delivery done(Delivery delivery, ManualDelivery deed) {
        return switch (deed) {
            case ManualDelivery.Posted posted ->
                delivery.by(Way.POST).with(delivery.progress().posted(posted.on(), receipt.of(posted.on())));
            case ManualDelivery.Told told -> delivery.with(delivery.progress().told(told));
        };
    }
}
