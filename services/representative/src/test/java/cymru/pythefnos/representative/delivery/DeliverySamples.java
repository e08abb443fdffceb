package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.notice.Draft;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.MeetingFixture;
import cymru.pythefnos.representative.person.Profile;
import java.time.Instant;
import java.util.List;

/** Deliveries of every kind, to the person {@code sian}, about the meeting {@code m}. */
public final class DeliverySamples {

    public static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");
    private static final Addressee TO = new Addressee(new RepresentativeId("sian"), List.of(new SeatId("s")));

    private DeliverySamples() {}

    public static Delivery notice(Profile profile) {
        return announcing(Kind.NOTICE, meeting(), profile);
    }

    /** The same of another day's meeting. */
    public static Delivery notice(Profile profile, String day) {
        return announcing(Kind.NOTICE, MeetingFixture.meeting("n" + day).on(day).known(), profile);
    }

    /** The same to somebody else. */
    public static Delivery noticeTo(String person, Profile profile) {
        Addressee other = new Addressee(new RepresentativeId(person), List.of(new SeatId("s2")));
        return Draft.of(other, profile, NOW).announcing(Kind.NOTICE, meeting(), 0);
    }

    public static Delivery moved(Profile profile) {
        return announcing(
                Kind.MOVED,
                DeliveryFixture.moved(
                        MeetingFixture.meeting("m").on("2027-03-23").known(), 7),
                profile);
    }

    public static Delivery cancelled(Profile profile) {
        return announcing(Kind.CANCELLED, DeliveryFixture.cancelled(meeting()), profile);
    }

    /** After the first invitation. */
    public static Delivery uninvited(Profile profile) {
        return Draft.of(TO, profile, NOW).uninviting(Occasion.of(meeting()), 1);
    }

    /** The same of another day's meeting. */
    public static Delivery uninvited(Profile profile, String day) {
        Occasion other = Occasion.of(MeetingFixture.meeting("n").on(day).known());
        return Draft.of(TO, profile, NOW).uninviting(other, 1);
    }

    /** After that. */
    public static Delivery invitedAgain(Profile profile) {
        return Draft.of(TO, profile, NOW).announcing(Kind.NOTICE, meeting(), 2);
    }

    public static Delivery reminder(Profile profile) {
        return Draft.of(TO, profile, NOW).reminding(meeting(), 7);
    }

    public static Delivery paper(Profile profile, Language tongue, long bytes, boolean automatic, boolean late) {
        PaperCopy copy = new PaperCopy(
                new PaperId("papur-1a2b"),
                1,
                "r1",
                Format.LARGE_PRINT,
                tongue,
                "application/pdf",
                bytes,
                automatic,
                late);
        return Draft.of(TO, profile, NOW).paper(meeting(), copy);
    }

    /** Another paper of the same meeting. */
    public static Delivery paper(Profile profile, String id, Language tongue) {
        PaperCopy copy = new PaperCopy(
                new PaperId(id), 1, id + "-r", Format.STANDARD, tongue, "application/pdf", 4_000_000, false, false);
        return Draft.of(TO, profile, NOW).paper(meeting(), copy);
    }

    private static Delivery announcing(Kind kind, KnownMeeting meeting, Profile profile) {
        return Draft.of(TO, profile, NOW).announcing(kind, meeting, 0);
    }

    private static KnownMeeting meeting() {
        return MeetingFixture.meeting("m").known();
    }
}
