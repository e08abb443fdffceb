package cymru.pythefnos.meeting.group.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RecordedEvents;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.support.Running;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupApiIT {
    private final RunningService service = Running.embedded();
    private final Http officer = Http.officer(service);

    @Test
    void aGroupIsCreatedWithTheUsualRules() {
        Answer created = officer.post("/groups", GROUP);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/groups/" + created.at("id"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.at("name.cy")).isEqualTo("Fforwm Lleisiau Gŵyr");
        assertThat(created.at("noticeRule.days")).isEqualTo("14");
        assertThat(created.at("noticeRule.counting")).isEqualTo("CLEAR_DAYS");
        assertThat(created.at("paperRule.days")).isEqualTo("7");
        assertThat(created.at("reminderDaysBefore.0")).isEqualTo("7");
        assertThat(created.at("avoidWindows.0.from")).startsWith("08:00");
        Answer read = officer.get(created.header("Location"));
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void theOtherServicesAreToldWithoutAnyWord() {
        String id = officer.post("/groups", GROUP).at("id");
        RecordedEvents events = service.bean(RecordedEvents.class);
        await().until(() -> !events.about(id).isEmpty());
        assertThat(events.about(id)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("cymru.pythefnos.group.changed.v1");
            assertThat(event.data()).contains(id).doesNotContain("Siân").doesNotContain("@");
        });
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        String path = officer.post("/groups", GROUP).header("Location");
        String longer = GROUP.replace("\"debriefMinutes\": 15", "\"debriefMinutes\": 45");
        Answer changed = officer.with("If-Match", "\"1\"").put(path, longer);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        Answer stale = assertProblem(officer.with("If-Match", "\"1\"").put(path, GROUP), 412, "stale-version");
        assertThat(stale.at("currentVersion")).isEqualTo("2");
        assertThat(officer.get(path).at("debriefMinutes")).isEqualTo("45");
    }

    @Test
    void whatAGroupAgreedOnBeforeAndAfterAChangeIsOnRecordWithoutItsContact() {
        String path = officer.post("/groups", GROUP).header("Location");
        officer.put(
                path, GROUP.replaceFirst("\\{", "{\"noticeRule\": {\"days\": 21, \"counting\": \"CALENDAR_DAYS\"},"));
        String audit = "/audit?subject=" + path.substring("/groups/".length());
        await().until(() -> officer.get(audit).json().get("items").size() == 2);
        Answer record = officer.get(audit);
        assertThat(record.at("items.0.facts.notice")).isEqualTo("14 CLEAR_DAYS");
        assertThat(record.at("items.1.facts.notice")).isEqualTo("21 CALENDAR_DAYS");
        assertThat(record.at("items.1.facts.papers")).isEqualTo("7 CLEAR_DAYS");
        assertThat(record.toString()).doesNotContain("Siân", "sian@");
    }

    @Test
    void groupsComeInPages() {
        officer.post("/groups", GROUP);
        officer.post("/groups", GROUP);
        Answer first = officer.get("/groups?limit=1");
        assertThat(first.json().get("items")).hasSize(1);
        Answer second = officer.get("/groups?limit=1&after=" + first.at("next"));
        assertThat(second.at("items.0.id")).isGreaterThan(first.at("items.0.id"));
    }

    @Test
    void aMissingWelshNameIsRefused() {
        int before = officer.get("/groups?limit=200").json().get("items").size();
        Answer refused = assertProblem(
                officer.with("Accept-Language", "cy")
                        .post("/groups", GROUP.replace("\"cy\": \"Fforwm Lleisiau Gŵyr\", ", "")),
                400,
                "invalid-request");
        assertThat(refused.header("Content-Language")).startsWith("cy");
        assertThat(refused.at("errors.0.field")).isEqualTo("name.cy");
        assertThat(refused.at("errors.0.problem")).isEqualTo("missing-welsh");
        assertThat(refused.at("errors.0.cy")).contains("yn Gymraeg ac yn Saesneg");
        assertThat(refused.at("detail")).contains("name.cy");
        assertThat(officer.get("/groups?limit=200").json().get("items")).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minimum\": 3 | \"minimum\": 0 | quorum.minimum",
                "\"minimum\": 3 | | quorum.minimum",
                "\"quorum\": | \"noticeRule\": {\"days\": 13}, \"quorum\": | noticeRule.days",
                "\"quorum\": | \"noticeRule\": {\"days\": 91}, \"quorum\": | noticeRule.days",
                "\"quorum\": | \"paperRule\": {\"days\": 6}, \"quorum\": | paperRule.days",
                "sian@bwrdd-iechyd.example | sian | contact.email",
                "sian@bwrdd-iechyd.example | sian@x | contact.email",
                "\"Siân Ŵyn\" | \"Siân\\r\\nBcc: x@y.example\" | contact.name",
                "\"Siân Ŵyn\" | \"\\u200b\\u2060\\u00a0\" | contact.name",
                "\"1 Stryd Fawr, Abertawe\" | \"\\u3164\\u115f \\ufe0f\" | venue.address",
                "\"to\": \"09:30\" | \"to\": \"08:00\" | avoidWindows[0].to",
                "\"from\": \"08:00\", | | avoidWindows[0].from",
                "\"preMeetingMinutes\": 30 | \"preMeetingMinutes\": 481 | preMeetingMinutes",
                "\"preMeetingMinutes\": 30 | \"preMeetingMinutes\": -1 | preMeetingMinutes",
                "[1, 7] | [61] | reminderDaysBefore[0]",
                "[1, 7] | [null] | reminderDaysBefore[0]",
                "https://cyfarfod.example/abc | javascript:alert(1) | joining.link",
                "\"1 Stryd Fawr, Abertawe\" | \"\" | venue.address",
                "\"en\": \"Town Hall\" | \"en\": \" \" | venue.name.en",
            })
    void whatIsWrongIsNamed(String good, String bad, String field) {
        String body = GROUP.replace(good, bad == null ? "" : bad);
        Answer refused = assertProblem(officer.post("/groups", body), 400, "invalid-request");
        assertThat(refused.at("errors.0.field")).isEqualTo(field);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Answer refused = assertProblem(officer.post("/groups", "{}"), 400, "invalid-request");
        assertThat(refused.json().get("errors")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void anUnknownGroupIsNotFound() {
        String unknown = UUID.randomUUID().toString();
        assertThat(assertProblem(officer.get("/groups/" + unknown), 404, "unknown-group")
                        .at("group"))
                .isEqualTo(unknown);
        assertProblem(officer.put("/groups/" + unknown, GROUP), 404, "unknown-group");
    }

    @Test
    void anIdOfTheWrongTypeIsRefused() {
        assertProblem(officer.get("/groups/17"), 400, "invalid-parameter");
    }

    @Test
    void anUnknownFieldIsRefused() {
        Answer refused =
                assertProblem(officer.post("/groups", GROUP.replace("\"quorum\"", "\"kworum\"")), 400, "unknown-field");
        assertThat(refused.at("field")).isEqualTo("kworum");
    }

    @Test
    void jsonThatIsNotJsonIsRefused() {
        assertProblem(officer.post("/groups", "{\"name\": "), 400, "malformed-json");
    }

    @ParameterizedTest
    @CsvSource({"contact, 200", "support, 200", "service, 200", "finance, 403", "representative, 403"})
    void whoOrganisesOrSupportsMeetingsMayRead(String role, int status) {
        String path = officer.post("/groups", GROUP).header("Location");
        assertThat(officer.as("x-" + role).get(path).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"contact", "support", "service", "finance", "representative"})
    void onlyOfficersWrite(String role) {
        assertProblem(officer.as("x-" + role).post("/groups", GROUP), 403, "not-allowed");
    }
}
