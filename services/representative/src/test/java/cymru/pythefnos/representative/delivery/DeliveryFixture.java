package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.harness.MovableClock;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.notice.RecordingAlarms;
import cymru.pythefnos.representative.delivery.papers.InMemoryWatches;
import cymru.pythefnos.representative.delivery.sending.InMemoryEvidence;
import cymru.pythefnos.representative.delivery.sending.Lines;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import cymru.pythefnos.representative.delivery.sending.ScriptedCarrier;
import cymru.pythefnos.representative.delivery.sending.SendingMail;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.InMemoryMeetings;
import cymru.pythefnos.representative.meeting.InMemoryPapers;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.PersonFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The delivery feature in memory, with a clock that the test moves. */
public final class DeliveryFixture {

    public static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");

    public final MovableClock clock = new MovableClock();
    public final InMemoryRepresentatives people = new InMemoryRepresentatives();
    public final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    public final InMemoryEvidence evidence = new InMemoryEvidence();
    public final InMemoryPapers papers = new InMemoryPapers();
    public final InMemoryMeetings meetings = new InMemoryMeetings();
    public final InMemoryWatches watches = new InMemoryWatches();
    public final RecordingAlarms alarms = new RecordingAlarms();
    public final List<DeliveryId> queued = new ArrayList<>();
    public final DeliveryFeature feature;

    public DeliveryFixture() {
        clock.set(NOW);
        var ports = new DeliveryFeature.Ports(
                deliveries, (ids, due) -> queued.addAll(ids), watches, alarms, evidence, people, meetings, papers);
        feature = new DeliveryFeature(ports, new WorkingDays(day -> Optional.empty()), clock);
    }

    public DeliveryFixture with(String id, PersonFixture person) {
        people.add(person.called(id));
        return this;
    }

    public KnownMeeting heard(KnownMeeting meeting) {
        return meetings.keep(meeting);
    }

    public KnownPaper heard(KnownPaper paper) {
        return papers.keep(paper);
    }

    public static List<Addressee> everybody(String... ids) {
        return Stream.of(ids)
                .map(id -> new Addressee(new RepresentativeId(id), List.of(new SeatId("seat-" + id))))
                .toList();
    }

    public static KnownMeeting moved(KnownMeeting meeting, int days) {
        OffsetDateTime start = meeting.start().plusDays(days);
        return new KnownMeeting(
                meeting.id(),
                meeting.group(),
                meeting.scheduleVersion() + 1,
                start,
                meeting.end().plusDays(days),
                meeting.mode(),
                meeting.noticeDeadline().plusDays(days),
                meeting.papersDeadline().plusDays(days),
                false,
                meeting.reminderDaysBefore(),
                meeting.start(),
                false);
    }

    public static KnownMeeting cancelled(KnownMeeting meeting) {
        return new KnownMeeting(
                meeting.id(),
                meeting.group(),
                meeting.scheduleVersion(),
                meeting.start(),
                meeting.end(),
                meeting.mode(),
                meeting.noticeDeadline(),
                meeting.papersDeadline(),
                false,
                meeting.reminderDaysBefore(),
                meeting.previousStart(),
                true);
    }

    /** A paper of the meeting {@code m}, in the renditions {@code FORMAT/language}. */
    public static KnownPaper paper(String id, int version, LocalDate deadline, String... renditions) {
        List<KnownRendition> all = Stream.of(renditions)
                .map(name -> name.split("/"))
                .map(parts -> new KnownRendition(
                        id + "-" + parts[0] + "-" + parts[1] + "-" + version,
                        parts[0],
                        parts[1],
                        "application/pdf",
                        20_000,
                        false))
                .toList();
        MeetingId meeting = new MeetingId("m");
        var group = cymru.pythefnos.representative.meeting.MeetingFixture.GROUP;
        return new KnownPaper(new PaperId(id), meeting, group, version, deadline, false, all, false);
    }

    /** What there is, as {@code KIND way state person}. */
    public List<String> all() {
        return deliveries
                .states()
                .map(d -> d.kind() + " " + d.way() + " " + d.state() + " " + d.person())
                .toList();
    }

    /** As if a mail server had refused everything that waits. */
    public void refuseEverything() {
        answer(new Receipt.Refused(550, "5.1.1 no such user", true));
    }

    /** As the workers do it for many: looks the delivery up, and sends it. */
    public static Optional<Instant> send(SendingMail sending, DeliveryId id, Lines lines) {
        return Optional.ofNullable(sending.due(List.of(id)).get(id)).flatMap(due -> sending.send(due, lines));
    }

    /** As if a mail server had taken everything that waits. */
    public void acceptEverything() {
        answer(new Receipt.Accepted(250, "ok"));
    }

    private void answer(Receipt receipt) {
        for (DeliveryId id : List.copyOf(queued)) {
            send(feature.sending((delivery, to) -> new byte[] {1}), id, new ScriptedCarrier(receipt));
        }
        queued.clear();
    }
}
