package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.How;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Occasion;
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
    public Result<Delivery, RecordingRefusal> record(DeliveryId id, ManualDelivery deed) {
        List<Delivery> others = deliveries
                .find(id)
                .map(known -> together.besides(known.state()))
                .orElse(List.of());
        return alone(id, deed).map(recorded -> {
            others.forEach(other -> alone(other.id(), deed));
            return recorded;
        });
    }

    private Result<Delivery, RecordingRefusal> alone(DeliveryId id, ManualDelivery deed) {
        return Result.<Versioned<Delivery>, RecordingRefusal>found(
                        deliveries.find(id), () -> new RecordingRefusal.Unknown(id))
                .then(known -> record(known, deed));
    }

    private Result<Delivery, RecordingRefusal> record(Versioned<Delivery> known, ManualDelivery deed) {
        Delivery delivery = known.state();
        return delivery.progress().has(deed)
                ? Result.done(delivery)
                : refusal(delivery, deed)
                        .<Result<Delivery, RecordingRefusal>>map(Result::refused)
                        .orElseGet(() -> keep(known, deed));
    }

    private Optional<RecordingRefusal> refusal(Delivery delivery, ManualDelivery deed) {
        if (!delivery.byHand()) {
            return Optional.of(new RecordingRefusal.NotWaiting(delivery));
        }
        LocalDate today = Occasion.dayOf(clock.instant());
        LocalDate made = Occasion.dayOf(delivery.createdAt());
        if (deed.on().isAfter(today)) {
            return Optional.of(new RecordingRefusal.InFuture(deed, today));
        }
        if (deed.on().isBefore(made)) {
            return Optional.of(new RecordingRefusal.BeforeMade(deed, made));
        }
        return switch (deed) {
            case ManualDelivery.Posted posted -> noUse(delivery, posted);
            case ManualDelivery.Told told -> notTold(delivery, told);
        };
    }

    /** A letter of the print queue went to an address of that time, whatever is known of the person now. */
    private Optional<RecordingRefusal> noUse(Delivery delivery, ManualDelivery.Posted posted) {
        if (delivery.way() == Way.EMAIL && !Reach.hasPost(people, delivery.person())) {
            return Optional.of(new RecordingRefusal.NoPostalAddress(delivery.person()));
        }
        LocalDate meeting = delivery.occasion().day();
        return delivery.kind().tells() && !receipt.isThereBefore(meeting, posted.on())
                ? Optional.of(new RecordingRefusal.LetterTooLate(receipt.of(posted.on()), meeting))
                : Optional.empty();
    }

    private static Optional<RecordingRefusal> notTold(Delivery delivery, ManualDelivery.Told told) {
        return delivery.kind() == Kind.PAPER && told.how() == How.PHONE
                ? Optional.of(new RecordingRefusal.PaperNotTold(delivery.id()))
                : Optional.empty();
    }

    private Result<Delivery, RecordingRefusal> keep(Versioned<Delivery> known, ManualDelivery deed) {
        Change change = Change.done(done(known.state(), deed), deed);
        return switch (deliveries.replace(change, known.version())) {
            case Result.Done<Versioned<Delivery>, ?> done ->
                Result.done(done.value().state());
            case Result.Refused<Versioned<Delivery>, ?> overtaken ->
                alone(known.state().id(), deed);
        };
    }

    private Delivery done(Delivery delivery, ManualDelivery deed) {
        return switch (deed) {
            case ManualDelivery.Posted posted ->
                delivery.by(Way.POST).with(delivery.progress().posted(posted.on(), receipt.of(posted.on())));
            case ManualDelivery.Told told -> delivery.with(delivery.progress().told(told));
        };
    }
}
