package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Progress;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.Wanted;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.Profile;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody is owed, in their languages and by that way, before it is known whether they are owed it already. */
public record Draft(Addressee to, Profile profile, Way way, Instant now) {

    /** By the way that the person likes best. */
    public static Draft of(Addressee to, Profile profile, Instant now) {
        return new Draft(to, profile, Way.of(profile.preferredChannel()), now);
    }

    /** @param turn which invitation of theirs to this meeting it belongs to */
    public Delivery announcing(Kind kind, KnownMeeting meeting, int turn) {
        Occasion occasion = Occasion.of(meeting);
        return kind == Kind.CANCELLED
                ? draft(DeliveryId.announcing(kind, occasion, to.person(), turn), kind, occasion, null, occasion.day())
                : announcing(kind, occasion, meeting.noticeDeadline(), turn);
    }

    /** @param told the date that they know, which may be an earlier one than that before the last move */
    Delivery moving(KnownMeeting meeting, Occasion told, int turn) {
        return announcing(Kind.MOVED, Occasion.of(meeting).movedFrom(told), meeting.noticeDeadline(), turn);
    }

    private Delivery announcing(Kind kind, Occasion occasion, LocalDate deadline, int turn) {
        DeliveryId id = DeliveryId.announcing(kind, occasion, to.person(), turn);
        return draft(id, kind, occasion, null, deadline);
    }

    /** @param told the date that they know, whatever has become of the meeting since */
    public Delivery uninviting(Occasion told, int turn) {
        DeliveryId id = DeliveryId.announcing(Kind.UNINVITED, told, to.person(), turn);
        return draft(id, Kind.UNINVITED, told, null, told.day());
    }

    public Delivery reminding(KnownMeeting meeting, int daysBefore) {
        DeliveryId id = DeliveryId.reminding(meeting, to.person(), daysBefore);
        return draft(
                id, Kind.REMINDER, Occasion.of(meeting), null, meeting.day().minusDays(1));
    }

    /** One rendition in one message, in the person's own languages. */
    public Delivery paper(KnownMeeting meeting, PaperCopy copy) {
        DeliveryId id = DeliveryId.ofPaper(meeting, to.person(), copy.paper(), copy.renditionId());
        LocalDate deadline = meeting.papersDeadline();
        return draft(id, Kind.PAPER, Occasion.of(meeting), copy, deadline);
    }

    private Delivery draft(DeliveryId id, Kind kind, Occasion occasion, @Nullable PaperCopy copy, LocalDate deadline) {
        return new Delivery(
                id,
                kind,
                way,
                occasion,
                to.person(),
                to.seats(),
                Wanted.tongues(profile.language()),
                copy,
                deadline,
                now,
                Progress.startingBy(way));
    }
}
