package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Attempt;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFeature;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Stored;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.wording.DetailsUnavailable;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One look at one delivery: write it, keep the evidence, say that it is being sent, send it, keep what came of it. In that
 * order, so that a crash between any two of them is either as if nothing had happened, or recorded as unknown.
 */
public final class SendingMail {

    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private final Deliveries deliveries;
    private final Representatives people;
    private final KnownMeetings meetings;
    private final MessageComposer composer;
    private final Evidence evidence;
    private final KeepingReceipts receipts;
    private final Clock clock;

    public SendingMail(DeliveryFeature.Ports ports, MessageComposer composer, Clock clock, Consumer<Duration> pause) {
        this.deliveries = ports.deliveries();
        this.people = ports.people();
        this.meetings = ports.meetings();
        this.composer = composer;
        this.evidence = ports.evidence();
        this.receipts = new KeepingReceipts(ports.deliveries(), clock, pause);
        this.clock = clock;
    }

    /** Those of them about which there is something to do, looked up together and so at less cost. */
    public Map<DeliveryId, Due> due(Collection<DeliveryId> ids) {
        List<Stored> found = deliveries.find(ids).stream()
                .filter(stored -> stored.delivery().sendable())
                .toList();
        Map<RepresentativeId, Profile> profiles = new HashMap<>();
        people.find(found.stream().map(stored -> stored.delivery().person()).collect(Collectors.toSet()))
                .forEach(person -> person.known().ifPresent(profile -> profiles.put(person.id(), profile)));
        Map<MeetingId, KnownMeeting> heard = new HashMap<>();
        found.stream()
                .map(stored -> stored.delivery().occasion().meeting())
                .distinct()
                .forEach(id -> meetings.find(id).ifPresent(meeting -> heard.put(id, meeting)));
        return found.stream()
                .map(stored -> new Due(
                        stored,
                        profiles.get(stored.delivery().person()),
                        heard.get(stored.delivery().occasion().meeting())))
                .collect(Collectors.toMap(due -> due.stored().delivery().id(), due -> due));
    }

    /** Gives when to look at it again, or nothing if there is nothing more to do. */
    public Optional<Instant> send(Due due, Lines lines) {
        Stored stored = due.stored();
        return stored.delivery().state() == State.SENDING
                ? keep(Sending.after(stored.delivery(), new Receipt.Unsure("interrupted"), clock.instant()), stored)
                : due.overtaken().map(ended -> end(ended, stored)).orElseGet(() -> prepare(stored, due.to(), lines));
    }

    private Optional<Instant> prepare(Stored stored, @Nullable Profile profile, Lines lines) {
        if (profile == null) {
            Delivery delivery = stored.delivery();
            return end(delivery.with(delivery.progress().ending(State.STOPPED, Reason.PERSON_ERASED)), stored);
        }
        EmailAddress to = Reach.email(profile).orElse(null);
        if (to == null) {
            return keep(Sending.failed(stored.delivery(), Reason.NO_ADDRESS), stored);
        }
        try {
            return hand(stored, message(stored.delivery(), profile), to, lines);
        } catch (DetailsUnavailable unavailable) {
            return later(stored);
        }
    }

    /** After an unknown outcome exactly the same bytes, so that a second copy is seen to be one. */
    private byte[] message(Delivery delivery, Profile profile) {
        Optional<byte[]> before = delivery.progress().count(Attempt.Outcome.UNKNOWN) > 0
                ? evidence.find(delivery.id())
                : Optional.empty();
        return before.orElseGet(() -> composer.message(delivery, profile));
    }

    private Optional<Instant> hand(Stored stored, byte[] bytes, EmailAddress to, Lines lines) {
        evidence.keep(stored.delivery().id(), bytes);
        Delivery sending = Sending.begun(stored.delivery());
        // what waits for a line is not being sent yet, and a crash leaves nothing unknown about it
        Carrier line = lines.borrow();
        Receipt receipt;
        try {
            if (!deliveries.save(Change.silent(sending), stored.version())) {
                return Optional.of(clock.instant());
            }
            receipt = line.hand(bytes, to);
        } finally {
            lines.giveBack(line);
        }
        return receipts.keep(new Stored(sending, stored.version() + 1), receipt);
    }

    private Optional<Instant> later(Stored stored) {
        Instant now = clock.instant();
        return now.isAfter(stored.delivery().lastTry().plus(LastTry.MARGIN))
                ? keep(Sending.failed(stored.delivery(), Reason.DETAILS_UNAVAILABLE), stored)
                : Optional.of(now.plus(ASK_AGAIN));
    }

    private Optional<Instant> end(Delivery ended, Stored stored) {
        return keep(new Sending(Change.silent(ended), Optional.empty()), stored);
    }

    /** Whoever lost the race, or their lease, leaves the delivery to the other. */
    private Optional<Instant> keep(Sending sending, Stored stored) {
        return deliveries.save(sending.change(), stored.version()) ? sending.next() : Optional.of(clock.instant());
    }
}
