package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.chassis.aggregate.Result.Done;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at one delivery: write it, keep the evidence, say that it is being sent, send it, keep what came of it. In that
 * order, so that a crash between any two of them is either as if nothing had happened, or recorded as unknown.
 */
public final class SendingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);
    /** After a start the meeting service may need some time, too. */
    private static final Duration SETTLING = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final Representatives people;
    private final KnownMeetings meetings;
    private final MessageComposer composer;
    private final Evidence evidence;
    private final KeepingReceipts receipts;
    private final AddressRefusals refusals;
    private final Turns turns;
    private final Parcels parcels;
    private final Clock clock;
    private final Instant began;

    public SendingMail(
            Deliveries deliveries,
            Representatives people,
            KnownMeetings meetings,
            MessageComposer composer,
            Evidence evidence,
            KeepingReceipts receipts,
            AddressRefusals refusals,
            Turns turns,
            Parcels parcels,
            Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.meetings = meetings;
        this.composer = composer;
        this.evidence = evidence;
        this.receipts = receipts;
        this.refusals = refusals;
        this.turns = turns;
        this.parcels = parcels;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** Those of them about which there is something to do, looked up together and so at less cost. */
    public Map<DeliveryId, Due> due(Collection<DeliveryId> ids) {
        List<Versioned<Delivery>> found = deliveries.find(ids).stream()
                .filter(stored -> stored.state().sendable())
                .toList();
        Map<RepresentativeId, Profile> profiles = new HashMap<>();
        people.find(found.stream().map(stored -> stored.state().person()).collect(Collectors.toSet()))
                .forEach(person -> person.known().ifPresent(profile -> profiles.put(person.id(), profile)));
        Map<MeetingId, KnownMeeting> heard = new HashMap<>();
        found.stream()
                .map(stored -> stored.state().occasion().meeting())
                .distinct()
                .forEach(id -> meetings.find(id).ifPresent(meeting -> heard.put(id, meeting)));
        Map<RepresentativeId, List<Versioned<Delivery>>> around =
                parcels.around(found.stream().map(Versioned::state).toList());
        return found.stream()
                .map(stored -> new Due(
                        stored,
                        profiles.get(stored.state().person()),
                        heard.get(stored.state().occasion().meeting()),
                        around.getOrDefault(stored.state().person(), List.of())))
                .collect(Collectors.toMap(due -> due.stored().state().id(), due -> due));
    }

    /** Gives when to look at it again, or nothing if there is nothing more to do. */
    public Optional<Instant> send(Due due, Lines lines) {
        Versioned<Delivery> stored = due.stored();
        Instant now = clock.instant();
        if (stored.state().state() == State.SENDING) {
            return stored.state().carried()
                    ? parcels.follow(stored)
                    : keep(Sending.after(stored.state(), new Receipt.Unsure("interrupted"), now, turns), stored);
        }
        Optional<Delivery> overtaken = due.overtaken(now);
        if (overtaken.isEmpty() && due.begun(now)) {
            return keep(Sending.handedOver(stored.state()), stored);
        }
        return overtaken.map(ended -> end(ended, stored)).orElseGet(() -> go(due, lines));
    }

    private Optional<Instant> go(Due due, Lines lines) {
        Versioned<Delivery> stored = due.stored();
        if (stored.state().carried()) {
            return parcels.follow(stored);
        }
        Optional<Instant> waits = parcels.waits(stored.state(), due.around());
        if (waits.isPresent()) {
            return waits;
        }
        return parcels.open(stored, due.around())
                .map(parcel -> {
                    Optional<Instant> next = prepare(parcel, due, lines);
                    parcels.spread(parcel);
                    return next;
                })
                .orElseGet(() -> Optional.of(clock.instant()));
    }

    private Optional<Instant> prepare(List<Versioned<Delivery>> parcel, Due due, Lines lines) {
        Versioned<Delivery> stored = parcel.getFirst();
        Profile profile = due.to();
        if (profile == null) {
            Delivery delivery = stored.state();
            return end(delivery.with(delivery.progress().ending(State.STOPPED, Reason.PERSON_ERASED)), stored);
        }
        EmailAddress to = Reach.email(profile).orElse(null);
        if (to == null) {
            boolean held = profile.hold().isPresent();
            return keep(Sending.failed(stored.state(), held ? Reason.ADDRESS_HELD : Reason.NO_ADDRESS), stored);
        }
        byte[] message;
        try {
            message = message(parcel, due, profile);
        } catch (DetailsUnavailable unavailable) {
            return later(stored);
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            return unwritten(stored, fault);
        }
        return hand(parcel, message, to, lines);
    }

    /** Whatever goes wrong becomes a state with a next attempt, and in the end a person's. */
    private Optional<Instant> unwritten(Versioned<Delivery> stored, Throwable fault) {
        LOG.warn("Delivery {} can't be written", stored.state().id(), fault);
        String what = fault.getClass().getSimpleName();
        return keep(Sending.unwritten(Parcels.apart(stored.state()), what, clock.instant(), turns), stored);
    }

    /** After an unknown outcome exactly the same bytes, so that a second copy is seen to be one. */
    private byte[] message(List<Versioned<Delivery>> parcel, Due due, Profile profile) {
        Delivery delivery = parcel.getFirst().state();
        boolean again = delivery.progress().count(Attempt.Outcome.UNKNOWN) > 0;
        Optional<byte[]> before =
                again && Parcels.unchanged(delivery, due.around()) ? evidence.find(delivery.id()) : Optional.empty();
        List<Delivery> together = parcel.stream().map(Versioned::state).toList();
        return before.orElseGet(() -> composer.message(together, profile));
    }

    private Optional<Instant> hand(List<Versioned<Delivery>> parcel, byte[] bytes, EmailAddress to, Lines lines) {
        Versioned<Delivery> stored = parcel.getFirst();
        evidence.keep(stored.state().id(), bytes);
        Change begun = Change.silent(Sending.begun(stored.state()));
        // what waits for a line is not being sent yet, and a crash leaves nothing unknown about it
        Carrier line = lines.borrow();
        Versioned<Delivery> sending;
        Receipt receipt;
        try {
            if (!(deliveries.replace(begun, stored.version()) instanceof Done<Versioned<Delivery>, ?> kept)) {
                return Optional.of(clock.instant());
            }
            sending = kept.value();
            if (!parcels.begin(parcel)) {
                return notNow(stored, sending);
            }
            receipt = line.hand(bytes, to);
        } finally {
            lines.giveBack(line);
        }
        Optional<Instant> next = receipts.keep(sending, receipt);
        if (receipt instanceof Receipt.Refused no) {
            refusals.refused(sending.state().person(), to, no);
        }
        return next;
    }

    /** One of those that go in it has changed since the message was written, which has not been handed over. */
    private Optional<Instant> notNow(Versioned<Delivery> before, Versioned<Delivery> sending) {
        deliveries.replace(Change.silent(before.state()), sending.version());
        return Optional.of(clock.instant());
    }

    private Optional<Instant> later(Versioned<Delivery> stored) {
        Instant now = clock.instant();
        boolean patient = now.isBefore(began.plus(SETTLING)) || now.isBefore(turns.of(stored.state()));
        boolean inVain = stored.state().createdAt().isBefore(now.minus(Together.IN_VAIN));
        if (patient && inVain && stored.state().carriesOthers()) {
            return end(Parcels.apart(stored.state()), stored).or(() -> Optional.of(now));
        }
        return patient
                ? Optional.of(now.plus(ASK_AGAIN))
                : keep(Sending.failed(stored.state(), Reason.DETAILS_UNAVAILABLE), stored);
    }

    private Optional<Instant> end(Delivery ended, Versioned<Delivery> stored) {
        return keep(new Sending(Change.silent(ended), Optional.empty()), stored);
    }

    /** Whoever lost the race, or their lease, leaves the delivery to the other. */
    private Optional<Instant> keep(Sending sending, Versioned<Delivery> stored) {
        return deliveries.replace(sending.change(), stored.version()) instanceof Done<?, ?>
                ? sending.next()
                : Optional.of(clock.instant());
    }
}
