package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.invitation.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a delivery on its way, once; if it is owed already, for one more seat. */
final class Dispatching {

    private final Deliveries deliveries;
    private final SendingQueue queue;
    private final DeemedReceipt receipt;

    Dispatching(Deliveries deliveries, SendingQueue queue, DeemedReceipt receipt) {
        this.deliveries = deliveries;
        this.queue = queue;
        this.receipt = receipt;
    }

    void dispatch(Delivery delivery) {
        if (!deliveries.add(first(delivery, delivery.createdAt()))) {
            deliveries.find(delivery.id()).ifPresent(known -> again(known, delivery));
        }
        if (delivery.way() == Way.EMAIL) {
            queue.add(delivery.id(), delivery.createdAt());
        }
    }

    /** Somebody who left their seat and is back is owed it again; a second seat is told with the first. */
    private void again(Stored known, Delivery delivery) {
        Delivery before = known.delivery();
        if (before.progress().reason() == Reason.SEAT_LEFT && before.state() == State.STOPPED) {
            Delivery anew = before.covering(delivery.seats()).with(Progress.startingBy(before.way()));
            keep(first(anew, delivery.createdAt()), known);
        } else if (!before.seats().containsAll(delivery.seats())) {
            keep(covering(before, delivery), known);
        }
    }

    /** A letter that would come after the meeting has failed from the start: somebody has to phone. */
    private Change first(Delivery delivery, Instant now) {
        boolean noUse = delivery.way() == Way.POST
                && delivery.kind().tells()
                && !receipt.isThereBefore(delivery.occasion().day(), Occasion.dayOf(now));
        return noUse
                ? Change.failed(
                        delivery.with(delivery.progress().ending(State.FAILED, Reason.LETTER_TOO_LATE)),
                        Reason.LETTER_TOO_LATE)
                : Change.silent(delivery);
    }

    private static Change covering(Delivery before, Delivery delivery) {
        Delivery all = before.covering(delivery.seats());
        LocalDate received = before.progress().receivedOn();
        return received == null ? Change.silent(all) : Change.received(all, received);
    }

    private void keep(Change change, Stored known) {
        if (!deliveries.save(change, known.version())) {
            throw new Overtaken(known.delivery().id());
        }
    }

    static Delivery announcing(Kind kind, KnownMeeting meeting, Addressee to, Profile profile, Way way, Instant now) {
        LocalDate deadline = kind == Kind.CANCELLED ? meeting.day() : meeting.noticeDeadline();
        Instant lastTry = kind == Kind.CANCELLED ? LastTry.before(meeting) : LastTry.before(deadline);
        DeliveryId id = DeliveryId.announcing(kind, meeting, to.person());
        return delivery(id, kind, way, meeting, to, tongues(profile), null, deadline, lastTry, now);
    }

    static Delivery reminding(
            KnownMeeting meeting, Addressee to, int daysBefore, Profile profile, Way way, Instant now) {
        DeliveryId id = DeliveryId.reminding(meeting, to.person(), daysBefore);
        return delivery(
                id,
                Kind.REMINDER,
                way,
                meeting,
                to,
                tongues(profile),
                null,
                meeting.day().minusDays(1),
                LastTry.before(meeting),
                now);
    }

    /** One rendition in one message, in the person's own languages. */
    static Delivery paper(
            KnownMeeting meeting, Addressee to, PaperCopy copy, LocalDate deadline, Profile profile, Instant now) {
        DeliveryId id = DeliveryId.ofPaper(meeting, to.person(), copy.paper(), copy.renditionId());
        Way way = Way.of(profile.preferredChannel());
        Instant lastTry = LastTry.before(deadline);
        return delivery(id, Kind.PAPER, way, meeting, to, tongues(profile), copy, deadline, lastTry, now);
    }

    private static List<Tongue> tongues(Profile profile) {
        return Wanted.tongues(profile.language());
    }

    private static Delivery delivery(
            DeliveryId id,
            Kind kind,
            Way way,
            KnownMeeting meeting,
            Addressee to,
            List<Tongue> tongues,
            @Nullable PaperCopy copy,
            LocalDate deadline,
            Instant lastTry,
            Instant now) {
        Progress start = Progress.startingBy(way);
        Occasion occasion = Occasion.of(meeting);
        return new Delivery(
                id, kind, way, occasion, to.person(), to.seats(), tongues, copy, deadline, lastTry, now, start);
    }
}
