package cymru.pythefnos.meeting.compliance.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.atShortNotice;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.contracts.representative.NoticeGivenV1;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RecordedEvents;
import cymru.pythefnos.harness.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** X6: figures from evidence, and the same figures again from the same evidence. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class ComplianceApiIT {
    private final RunningService service;
    private final Http officer;
    private String group = "";
    private String meeting = "";

    ComplianceApiIT(RunningService service) {
        this.service = service;
        this.officer = Http.officer(service);
    }

    @BeforeEach
    void aMeetingAtShortNotice() {
        service.at("2027-09-20T12:00:00Z");
        group = officer.post("/groups", GROUP).at("id");
        meeting = officer.post("/groups/" + group + "/meetings", atShortNotice("2027-10-01"))
                .at("id");
    }

    @Test
    void eachSeatHasItsNoticeWithTheEvidence() {
        everythingIsHeard();
        Answer answer = officer.get("/meetings/" + meeting + "/compliance");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.at("figures.seats.0.notice.met")).isEqualTo("LATE");
        assertThat(answer.at("figures.seats.0.notice.by.deliveryId")).isEqualTo("delivery-" + meeting);
        assertThat(answer.at("figures.seats.0.notice.by.channel")).isEqualTo("EMAIL");
        assertThat(answer.at("totals.shortNotice")).isEqualTo("true");
    }

    @Test
    void aPeriodIsSummedUpWithoutNamingAnybody() {
        everythingIsHeard();
        JsonNode report =
                officer.get("/compliance?from=2027-10-01&to=2027-10-01").json();
        JsonNode row = row(report);

        assertThat(report.get("meetings").asInt()).isPositive();
        assertThat(report.get("shortNotice").asInt()).isPositive();
        assertThat(row.get("notice").get("late").asInt()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("seat-").doesNotContain("delivery-");
        assertThat(officer.get("/compliance?from=2027-10-02&to=2027-10-03")
                        .json()
                        .get("rows"))
                .isEmpty();
    }

    @Test
    void aRebuildGivesTheSameFiguresAndIsOnTheAuditTrail() {
        everythingIsHeard();
        String period = "/compliance?from=2027-10-01&to=2027-10-01";
        JsonNode before = officer.get(period).json();
        Answer rebuilt = officer.post("/compliance/rebuild", null);

        assertThat(rebuilt.status()).as(rebuilt.toString()).isEqualTo(200);
        assertThat(rebuilt.at("different")).isEqualTo("0");
        assertThat(officer.get(period).json()).isEqualTo(before);
        assertThat(officer.as("carys-contact").post("/compliance/rebuild", null).status())
                .isEqualTo(403);
    }

    @Test
    void aMeetingThatHasOnlyJustBeenScheduledSaysSo() {
        assertProblem(officer.get("/meetings/" + meeting + "/compliance"), 404, "compliance-not-yet");
        assertProblem(officer.get("/meetings/" + UuidV7.next() + "/compliance"), 404, "unknown-meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "'?from=2027-10-01', 1",
        "'?from=2027-02-30&to=2027-10-01', 1",
        "'?from=01/10/2027&to=tomorrow', 2",
        "'?from=2027-10-02&to=2027-10-01', 1",
        "'?from=2027-10-01&to=2033-10-01', 1"
    })
    void aPeriodThatIsNoneIsRefusedWithAllThatIsWrong(String query, int errors) {
        Answer refused = assertProblem(officer.get("/compliance" + query), 400, "invalid-request");

        assertThat(refused.json().get("errors")).hasSize(errors);
    }

    private JsonNode row(JsonNode report) {
        return report.get("rows")
                .valueStream()
                .filter(each -> each.get("meetingId").asString().equals(meeting))
                .findFirst()
                .orElseThrow();
    }

    /** As if the broker had brought the service's own events and the representative service's. */
    private void everythingIsHeard() {
        hear("seat-" + group, SeatAssignedV1.TYPE, seat());
        hear("delivery-" + meeting, NoticeGivenV1.TYPE, notice());
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !events().isEmpty());
        for (OutgoingEvent event : events()) {
            JsonNode data = EventJson.MAPPER.readTree(event.data());
            hear(new ReceivedEvent(event.id(), event.type(), event.subject(), event.sequence(), event.time(), data));
        }
    }

    private SeatAssignedV1 seat() {
        return new SeatAssignedV1("seat-" + group, group, 0, LocalDate.of(2027, 1, 1), null);
    }

    private NoticeGivenV1 notice() {
        return new NoticeGivenV1(
                "delivery-" + meeting,
                meeting,
                List.of("seat-" + group),
                1,
                "EMAIL",
                null,
                LocalDate.of(2027, 9, 20),
                OffsetDateTime.parse("2027-09-20T13:00:00+01:00"));
    }

    private List<OutgoingEvent> events() {
        return service.bean(RecordedEvents.class).about(meeting);
    }

    private void hear(String subject, String type, Object data) {
        JsonNode json = EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(data));
        hear(new ReceivedEvent("event-" + subject, type, subject, 1, Instant.parse("2027-09-01T09:00:00Z"), json));
    }

    private void hear(ReceivedEvent event) {
        service.context().getBeanProvider(EventHandler.class).stream()
                .filter(handler -> handler.type().equals(event.type()))
                .forEach(handler -> handler.on(event));
    }
}
