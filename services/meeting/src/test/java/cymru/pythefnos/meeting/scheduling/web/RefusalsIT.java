package cymru.pythefnos.meeting.scheduling.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.support.Running;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each refusal names the problem, says it in both languages with the fact needed to go on, and changes nothing. */
class RefusalsIT {
    private static final String ON_16_MARCH = "2027-03-16T00:00:00Z";
    private final RunningService service = Running.embedded();
    private final Http officer = Http.officer(service);
    private String group = "";
    private boolean nothingScheduled;

    @BeforeEach
    void start() {
        service.at("2027-02-01T12:00:00Z");
        group = officer.post("/groups", GROUP).at("id");
        nothingScheduled = true;
    }

    @AfterEach
    void nothingHasChanged() {
        if (nothingScheduled) {
            assertThat(officer.get("/meetings?group=" + group).json().get("items"))
                    .isEmpty();
        }
    }

    @Test
    void thirteenClearDays() {
        service.at(ON_16_MARCH);
        Answer refused = refused(meeting("2027-03-30"), 422, "too-short-notice");
        assertThat(refused.at("deadline")).isEqualTo("2027-03-15");
        assertThat(refused.at("earliestStart")).isEqualTo("2027-03-31T10:00:00+01:00");
        assertThat(refused.at("leadWorkingDays")).isEqualTo("0");
        assertThat(refused.at("languages.en.detail"))
                .contains("Monday 15 March 2027", "Wednesday 31 March 2027")
                .doesNotContain("post");
        assertThat(refused.at("languages.cy.detail"))
                .contains("15 Mawrth 2027", "31 Mawrth 2027")
                .doesNotContain("bost");
    }

    @Test
    void whatWouldBeRefusedIsSaidBeforehandInTheSameWords() {
        service.at(ON_16_MARCH);
        String times = "/groups/" + group + "/timing?start=2027-03-30T10:00&end=%s";
        Answer foreseen = assertProblem(officer.get(times.formatted("2027-03-30T12:00")), 422, "too-short-notice");
        assertThat(foreseen.json().get("languages"))
                .isEqualTo(refused(meeting("2027-03-30"), 422, "too-short-notice")
                        .json()
                        .get("languages"));
        assertThat(foreseen.at("earliestStart")).isEqualTo("2027-03-31T10:00:00+01:00");
        Answer unread = assertProblem(officer.get(times.formatted("noon")), 400, "invalid-request");
        assertThat(unread.at("errors.0.field")).isEqualTo("end");
        assertProblem(officer.get("/groups/" + group + "/timing"), 400, "invalid-request");
        assertProblem(
                officer.get("/groups/" + UUID.randomUUID() + "/timing?start=2027-04-30T10:00&end=2027-04-30T12:00"),
                404,
                "unknown-group");
    }

    @Test
    void aPostOnlyRepresentativeAndFifteenDays() {
        service.bean(SeatLeads.class)
                .assigned(new SeatLead(
                        UUID.randomUUID().toString(), new GroupId(group), 2, LocalDate.of(2026, 1, 1), null));
        service.at("2027-03-15T12:00:00Z");
        Answer refused = refused(meeting("2027-03-30"), 422, "too-short-notice");
        assertThat(refused.at("sendBy")).isEqualTo("2027-03-11");
        assertThat(refused.at("earliestStart")).isEqualTo("2027-04-01T10:00:00+01:00");
        assertThat(refused.at("leadWorkingDays")).isEqualTo("2");
        assertThat(refused.at("languages.en.detail")).contains("Last day to post it: Thursday 11 March 2027");
        assertThat(refused.at("languages.cy.detail")).contains("11 Mawrth 2027");
    }

    @Test
    void shortNoticeWithoutAReasonOrAName() {
        service.at(ON_16_MARCH);
        String body = "{\"start\": \"2027-03-30T10:00\", \"end\": \"2027-03-30T12:00\", \"shortNotice\": %s}";
        assertThat(refused(body.formatted("{\"agreedBy\": \"Ann\"}"), 400, "invalid-request")
                        .at("errors.0.field"))
                .isEqualTo("shortNotice.reason.cy");
        assertThat(refused(
                                body.formatted("{\"reason\": {\"cy\": \"Brys\"}, \"agreedBy\": \"Ann\"}"),
                                400,
                                "invalid-request")
                        .at("errors.0.field"))
                .isEqualTo("shortNotice.reason.en");
        assertThat(refused(
                                body.formatted("{\"reason\": {\"cy\": \"Brys\", \"en\": \"Urgent\"}}"),
                                400,
                                "invalid-request")
                        .at("errors.0.field"))
                .isEqualTo("shortNotice.agreedBy");
    }

    @Test
    void aMeetingInThePast() {
        Answer refused = refused(meeting("2027-01-30"), 422, "meeting-in-the-past");
        assertThat(refused.at("now")).isEqualTo("2027-02-01T12:00:00Z");
    }

    @Test
    void endBeforeStart() {
        refused(meeting("2027-03-30T10:00", "2027-03-30T09:00"), 422, "end-before-start");
    }

    @Test
    void tooLongOrTooFarAhead() {
        assertThat(refused(meeting("2027-03-30T10:00", "2027-04-30T10:00"), 422, "meeting-too-long")
                        .at("mostHours"))
                .isEqualTo("24");
        refused(meeting("9999-03-30"), 422, "meeting-too-far-ahead");
        refused(meeting("+999999999-12-31T20:00", "+999999999-12-31T23:59"), 422, "meeting-too-far-ahead");
        refused(meeting("-999999999-01-01T00:00", "-999999999-01-01T01:00"), 422, "meeting-in-the-past");
    }

    @Test
    void aLocalTimeThatTheClocksSkip() {
        Answer refused = refused(meeting("2027-03-28T01:30", "2027-03-28T03:00"), 422, "no-such-local-time");
        assertThat(refused.at("nextValid")).isEqualTo("2027-03-28T02:00:00+01:00");
    }

    @Test
    void anUnknownGroup() {
        String unknown = UUID.randomUUID().toString();
        assertProblem(officer.post("/groups/" + unknown + "/meetings", meeting("2027-03-30")), 404, "unknown-group");
        assertProblem(officer.post("/groups/17/meetings", meeting("2027-03-30")), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | invalid-request",
                "{\"start\": \"+999999999-12-31T23:59+18:00\", \"end\": \"x\"} | invalid-request",
                "{\"start\": null, \"end\": null} | invalid-request",
                "{\"start\": \"tomorrow\", \"end\": \"2027-03-30T12:00\"} | invalid-request",
                "{\"start\": \"2027-02-30T10:00\", \"end\": \"2027-03-30T12:00\"} | invalid-request",
                "{\"start\": \"2027-03-30T10:00:30\", \"end\": \"2027-03-30T12:00\"} | invalid-request",
                "{\"start\": \"2027-03-30\", \"end\": \"2027-03-30T12:00\"} | invalid-request",
                "{\"start\": 17, \"end\": \"2027-03-30T12:00\"} | wrong-type",
                "{\"start\": \"2027-03-30T10:00\", \"ende\": \"2027-03-30T12:00\"} | unknown-field",
                "{\"start\": \"2027-03-30T10:00\" | malformed-json",
                "[] | wrong-type",
                "{\"mode\": \"BY_BOAT\", \"start\": \"2027-03-30T10:00\", \"end\": \"2027-03-30T12:00\"} | wrong-type",
            })
    void aRequestThatCannotBeRead(String body, String problem) {
        refused(body, 400, problem);
    }

    @Test
    void aBankHolidayIsAllowedWithAWarning() {
        nothingScheduled = false;
        Answer created = officer.post("/groups/" + group + "/meetings", meeting("2027-03-29"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("warnings.0.name")).isEqualTo("bank-holiday");
        assertThat(created.at("warnings.0.cy")).contains("Llun y Pasg");
        assertThat(created.at("warnings.0.en")).contains("Easter Monday");
    }

    @Test
    void otherWarningsAreSaidInBothLanguages() {
        nothingScheduled = false;
        officer.post("/groups/" + group + "/meetings", meeting("2027-10-31"));
        Answer created =
                officer.post("/groups/" + group + "/meetings", meeting("2027-10-31T01:30", "2027-10-31T03:00"));
        assertThat(created.at("warnings.0.name")).isEqualTo("ambiguous-time");
        assertThat(created.at("warnings.1.name")).isEqualTo("same-day");
        Answer early = officer.post("/groups/" + group + "/meetings", meeting("2027-04-05T09:00", "2027-04-05T10:00"));
        assertThat(early.at("warnings.0.name")).isEqualTo("avoid-window");
        for (Answer answer : new Answer[] {created, early}) {
            answer.json().get("warnings").forEach(warning -> {
                assertThat(warning.get("cy").asString()).isNotBlank().doesNotContain("{", "null");
                assertThat(warning.get("en").asString()).isNotBlank().doesNotContain("{", "null");
            });
        }
    }

    private Answer refused(String body, int status, String name) {
        return assertProblem(officer.post("/groups/" + group + "/meetings", body), status, name);
    }
}
