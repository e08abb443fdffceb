package cymru.pythefnos.meeting.compliance.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.contracts.Contract;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.representative.NoticeFailedV1;
import cymru.pythefnos.contracts.representative.NoticeGivenV1;
import cymru.pythefnos.contracts.representative.PaperDeliveredV1;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.meeting.api.compliance.Attempt;
import cymru.pythefnos.meeting.api.compliance.Met;
import cymru.pythefnos.meeting.api.compliance.Rebuild;
import cymru.pythefnos.meeting.api.compliance.Report;
import cymru.pythefnos.meeting.api.compliance.SeatFigures;
import cymru.pythefnos.meeting.api.compliance.Tally;
import cymru.pythefnos.meeting.compliance.evidence.Evidence;
import cymru.pythefnos.meeting.compliance.evidence.InMemoryEvidenceLog;
import cymru.pythefnos.meeting.compliance.evidence.KeepingEvidence;
import cymru.pythefnos.meeting.compliance.report.InMemoryRows;
import cymru.pythefnos.meeting.compliance.report.Rebuilding;
import cymru.pythefnos.meeting.compliance.report.Reporting;
import cymru.pythefnos.meeting.compliance.report.Rows.Marked;
import cymru.pythefnos.meeting.compliance.report.WorkingOut;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From events on the wire to figures, and back from the evidence to the same figures. */
class EvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 30);
    private static final OffsetDateTime START = OffsetDateTime.parse("2027-03-30T10:00:00+01:00");

    private final InMemoryEvidenceLog log = new InMemoryEvidenceLog();
    private final InMemoryRows rows = new InMemoryRows();
    private final KeepingEvidence keeping = new KeepingEvidence(log, rows);
    private final WorkingOut figures = new WorkingOut(log, new EvidenceReader(), rows);
    private final Reporting reporting = new Reporting(figures, rows);
    private final List<Rebuild> record = new ArrayList<>();
    private final Rebuilding rebuilding = new Rebuilding(log, figures, rows, (id, rebuild) -> record.add(rebuild));

    @Test
    void aMeetingThatEverybodyHeardOfInTimeCountsAsThat() {
        aMeeting();

        Report report = report();
        assertThat(report.meetings()).isEqualTo(1);
        assertThat(report.notice()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(report.papers()).isEqualTo(new Tally(1, 0, 0, 0, 1));
        assertThat(report.latePapers()).isEqualTo(1);
        assertThat(report.overduePapers()).isEqualTo(1);
        assertThat(report.rows()).hasSize(1);
    }

    @Test
    void aRebuildGivesTheSameFigures() {
        aMeeting();
        Report before = report();

        assertThat(rebuilding.rebuild("r1")).isEqualTo(new Rebuild(1, 0));
        assertThat(report()).isEqualTo(before);
        assertThat(record).containsExactly(new Rebuild(1, 0));
    }

    @Test
    void aRebuildPutsRightWhatWasWrongAndSaysSo() {
        aMeeting();
        Report before = report();
        Marked mark = rows.find("m").orElseThrow();
        rows.save(mark, null);
        rows.mark("unfounded", "g");

        assertThat(rebuilding.rebuild("r1")).isEqualTo(new Rebuild(1, 2));
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void anEventThatComesTwiceCountsOnce() {
        aMeeting();
        Report before = report();
        aMeeting();

        assertThat(report()).isEqualTo(before);
    }

    @Test
    void anEmailThatFailedAndWasPostedThenIsEvidenceOfTheLetter() {
        seat();
        scheduled();
        receive("d", 1, NoticeFailedV1.TYPE, new NoticeFailedV1("d", "m", List.of("seat"), 1, "EMAIL", "REFUSED"));
        receive("d", 2, NoticeGivenV1.TYPE, given("POST", null, DAY.minusDays(15)));

        assertThat(notice().met()).isEqualTo(Met.IN_TIME);
        assertThat(notice().attempts()).containsExactly(attempt("POST", DAY.minusDays(15)));
    }

    @Test
    void aCallInPlaceOfAnEmailIsEvidenceOfTheCall() {
        seat();
        scheduled();
        receive("d", 1, NoticeFailedV1.TYPE, new NoticeFailedV1("d", "m", List.of("seat"), 1, "EMAIL", "REFUSED"));
        assertThat(notice().met()).isEqualTo(Met.FAILED);

        receive("d", 2, NoticeGivenV1.TYPE, given("EMAIL", "PHONE", DAY.minusDays(14)));
        assertThat(notice().met()).isEqualTo(Met.LATE);
        assertThat(notice().by()).isEqualTo(attempt("PHONE", DAY.minusDays(14)));
    }

    @Test
    void aPaperHandedOverIsEvidenceOfThat() {
        aMeeting();
        var handed = new PaperDeliveredV1(
                "d", "p", "m", List.of("seat"), 1, "EMAIL", "IN_PERSON", "STANDARD", "cy", DAY.minusDays(8), START);
        receive("d", 1, PaperDeliveredV1.TYPE, handed);

        assertThat(seatFigures().papers().getFirst().served().by())
                .isEqualTo(new Attempt("d", "IN_PERSON", "STANDARD", "cy", DAY.minusDays(8), null));
    }

    @Test
    void aSeatThatIsHeardOfAfterTheMeetingCountsAllTheSame() {
        scheduled();
        assertThat(report().notice().due()).isZero();
        seat();

        assertThat(report().notice().due()).isEqualTo(1);
    }

    @Test
    void everyEventThatIsEvidenceIsReadByItsContract() throws IOException {
        for (Contract contract : Contract.ALL) {
            if (EvidenceReader.types().contains(contract.type())) {
                Evidence evidence =
                        new Evidence("e", contract.type(), "s", 1, Instant.EPOCH, "m", "g", example(contract));
                assertThat(new EvidenceReader().read(evidence))
                        .as(contract.type())
                        .isPresent();
            }
        }
        assertThat(Contract.ALL).extracting(Contract::type).containsAll(EvidenceReader.types());
    }

    private void aMeeting() {
        seat();
        scheduled();
        receive(
                "notice",
                NoticeGivenV1.TYPE,
                new NoticeGivenV1("d", "m", List.of("seat"), 1, "EMAIL", null, DAY.minusDays(15), START.minusDays(15)));
        receive(
                "paper",
                PaperReleasedV1.TYPE,
                new PaperReleasedV1("p", "m", "g", 1, DAY.minusDays(8), true, List.of()));
    }

    private void seat() {
        receive("seat", SeatAssignedV1.TYPE, new SeatAssignedV1("seat", "g", 0, LocalDate.of(2026, 1, 1), null));
    }

    private void scheduled() {
        receive(
                "m",
                MeetingScheduledV1.TYPE,
                new MeetingScheduledV1(
                        "m",
                        "g",
                        1,
                        START,
                        START.plusHours(2),
                        "HYBRID",
                        DAY.minusDays(15),
                        DAY.minusDays(8),
                        false,
                        List.of(7)));
    }

    private static NoticeGivenV1 given(String channel, @Nullable String told, LocalDate on) {
        return new NoticeGivenV1("d", "m", List.of("seat"), 1, channel, told, on, START.minusDays(15));
    }

    private static Attempt attempt(String channel, LocalDate on) {
        return new Attempt("d", channel, null, null, on, null);
    }

    private SeatFigures.Served notice() {
        return seatFigures().notice();
    }

    private SeatFigures seatFigures() {
        return figures.meeting("m").orElseThrow().seats().getFirst();
    }

    private void receive(String subject, String type, Object data) {
        receive(subject, 1, type, data);
    }

    private void receive(String subject, long seq, String type, Object data) {
        Instant time = Instant.parse("2027-01-04T09:00:00Z");
        var json = EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(data));
        new EvidenceHandler(type, keeping)
                .on(new ReceivedEvent("event-" + subject + seq, type, subject, seq, time, json));
    }

    private Report report() {
        return reporting.report(DAY, DAY, DAY);
    }

    private static String example(Contract contract) throws IOException {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(contract.example()))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
