package cymru.pythefnos.meeting.scheduling.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.atShortNotice;
import static cymru.pythefnos.meeting.support.Requests.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RecordedEvents;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.support.Running;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingApiIT {
    private final RunningService service = Running.embedded();
    private final Http officer = Http.officer(service);
    private String group = "";

    @BeforeEach
    void start() {
        service.at("2027-02-01T12:00:00Z");
        group = officer.post("/groups", GROUP).header("Location");
    }

    @Test
    void aMeetingIsScheduledWithAllThatFollows() {
        Answer created = officer.post(group + "/meetings", meeting("2027-03-30"));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/meetings/" + created.at("id"));
        assertThat(created.at("status")).isEqualTo("SCHEDULED");
        assertThat(created.at("scheduleVersion")).isEqualTo("1");
        assertThat(created.at("start")).isEqualTo("2027-03-30T10:00:00+01:00");
        assertThat(created.at("end")).isEqualTo("2027-03-30T12:00:00+01:00");
        assertThat(created.at("preMeeting.start")).isEqualTo("2027-03-30T09:30:00+01:00");
        assertThat(created.at("debrief.end")).isEqualTo("2027-03-30T12:15:00+01:00");
        assertThat(created.at("noticeDeadline")).isEqualTo("2027-03-15");
        assertThat(created.at("papersDeadline")).isEqualTo("2027-03-22");
        assertThat(created.at("title.cy")).isEqualTo("Fforwm Lleisiau Gŵyr");
        assertThat(created.at("mode")).isEqualTo("HYBRID");
        assertThat(created.json().get("warnings")).isEmpty();
        assertThat(officer.get(created.header("Location")).json()).isEqualTo(created.json());
    }

    @Test
    void whatAMeetingWouldComeToIsSaidBeforehand() {
        Answer foreseen = officer.get(timing("2027-03-29T10:00+01:00", "2027-03-29T12:00"));
        assertThat(foreseen.status()).as(foreseen.toString()).isEqualTo(200);
        assertThat(foreseen.at("start")).isEqualTo("2027-03-29T10:00:00+01:00");
        assertThat(foreseen.at("end")).isEqualTo("2027-03-29T12:00:00+01:00");
        assertThat(foreseen.at("noticeDeadline")).isEqualTo("2027-03-14");
        assertThat(foreseen.at("papersDeadline")).isEqualTo("2027-03-21");
        assertThat(foreseen.at("warnings.0.cy")).contains("Llun y Pasg");
        assertThat(officer.get("/meetings?group=" + group.substring("/groups/".length()))
                        .json()
                        .get("items"))
                .isEmpty();
        assertProblem(officer.as("x-contact").get(timing("2027-03-29T10:00", "2027-03-29T12:00")), 403, "not-allowed");
    }

    private String timing(String start, String end) {
        return group + "/timing?start=" + start + "&end=" + end;
    }

    @Test
    void whatIsSaidAboutAMeetingIsKept() {
        String full = """
                {"start": "2027-03-30T10:00:00+01:00", "end": "2027-03-30T11:00:00Z",
                 "title": {"cy": "Cyllideb", "en": "Budget"}, "purpose": {"cy": "Cytuno", "en": "To agree"},
                 "mode": "ONLINE", "joining": {"link": "https://x.example/y"},
                 "attendees": [{"name": "Dr Bowen", "role": {"cy": "Cadeirydd", "en": "Chair"}}],
                 "expectedOutcomes": [{"cy": "Cyllideb y cytunwyd arni", "en": "An agreed budget"}]}
                """;
        Answer created = officer.post(group + "/meetings", full);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.at("end")).isEqualTo("2027-03-30T12:00:00+01:00");
        assertThat(created.at("attendees.0.role.cy")).isEqualTo("Cadeirydd");
        assertThat(created.at("expectedOutcomes.0.en")).isEqualTo("An agreed budget");
        assertThat(created.at("joining.link")).isEqualTo("https://x.example/y");
        assertThat(created.at("mode")).isEqualTo("ONLINE");
    }

    @Test
    void movingStartsTheNoticeAgain() {
        String path = officer.post(group + "/meetings", meeting("2027-03-30")).header("Location");
        Answer moved = officer.with("If-Match", "\"1\"").post(path + "/move", meeting("2027-04-20"));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.at("scheduleVersion")).isEqualTo("2");
        assertThat(moved.at("noticeDeadline")).isEqualTo("2027-04-05");
        assertThat(moved.header("ETag")).isEqualTo("\"2\"");
        assertProblem(
                officer.with("If-Match", "\"1\"").post(path + "/move", meeting("2027-05-20")), 412, "stale-version");
        assertProblem(officer.post(path + "/move", meeting("2027-04-20")), 409, "already-at-that-time");
        assertThat(officer.get(path).at("start")).isEqualTo("2027-04-20T10:00:00+01:00");
    }

    @Test
    void aCancelledMeetingStaysCancelled() {
        String path = officer.post(group + "/meetings", meeting("2027-03-30")).header("Location");
        Answer cancelled = officer.post(path + "/cancel", "{\"reason\": {\"cy\": \"Eira\", \"en\": \"Snow\"}}");
        assertThat(cancelled.at("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("cancelReason.cy")).isEqualTo("Eira");
        assertProblem(officer.post(path + "/cancel", "{}"), 409, "meeting-cancelled");
        assertProblem(officer.post(path + "/move", meeting("2027-04-20")), 409, "meeting-cancelled");
        assertThat(officer.get(path).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void cancellingNeedsNoReason() {
        String path = officer.post(group + "/meetings", meeting("2027-03-30")).header("Location");
        assertThat(officer.post(path + "/cancel", null).at("status")).isEqualTo("CANCELLED");
    }

    @Test
    void aMeetingThatHasStartedIsLeftAlone() {
        String path = officer.post(group + "/meetings", meeting("2027-03-30")).header("Location");
        service.at("2027-03-30T09:00:00Z");
        Answer refused = assertProblem(officer.post(path + "/cancel", "{}"), 409, "meeting-started");
        assertThat(refused.at("start")).isEqualTo("2027-03-30T10:00:00+01:00");
    }

    @Test
    void theOtherServicesAreToldOfEachChangeInOrder() {
        String id = officer.post(group + "/meetings", meeting("2027-03-30")).at("id");
        officer.post("/meetings/" + id + "/move", meeting("2027-04-20"));
        officer.post("/meetings/" + id + "/agenda", "{\"title\": {\"cy\": \"Croeso\", \"en\": \"Welcome\"}}");
        officer.post("/meetings/" + id + "/cancel", "{}");
        RecordedEvents events = service.bean(RecordedEvents.class);
        await().until(() -> events.about(id).size() >= 3);
        assertThat(events.about(id))
                .extracting(OutgoingEvent::type)
                .containsExactly(
                        "cymru.pythefnos.meeting.scheduled.v1",
                        "cymru.pythefnos.meeting.moved.v1",
                        "cymru.pythefnos.meeting.cancelled.v1");
        assertThat(events.about(id)).extracting(OutgoingEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(events.about(id).get(1).data())
                .contains("\"previousStart\":\"2027-03-30T10:00:00+01:00\"", "\"scheduleVersion\":2");
    }

    @Test
    void shortNoticeIsOnRecordWithItsReasonAndWhoAgreed() {
        service.at("2027-03-16T00:00:00Z");
        Answer created = officer.post(group + "/meetings", atShortNotice("2027-03-30"));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.at("shortNotice.reason.cy")).isEqualTo("Ward ar gau");
        assertThat(created.at("shortNotice.reason.en")).isEqualTo("Ward closed");
        String path = "/audit?subject=" + created.at("id");
        await().until(() -> !officer.get(path).json().get("items").isEmpty());
        Answer record = officer.get(path);
        assertThat(record.at("items.0.action")).isEqualTo("meeting-scheduled-at-short-notice");
        assertThat(record.at("items.0.actor")).isEqualTo("ann");
        assertThat(record.at("items.0.reason")).isEqualTo("Ward ar gau / Ward closed");
        assertThat(record.at("items.0.facts.agreedBy")).isEqualTo("Cadeirydd");
        assertProblem(officer.as("x-contact").get(path), 403, "not-allowed");
    }

    @Test
    void aMoveAtShortNoticeIsOnRecordWithBothReasons() {
        String id = officer.post(group + "/meetings", meeting("2027-03-30")).at("id");
        service.at("2027-03-16T00:00:00Z");
        String body = atShortNotice("2027-03-29")
                .replaceFirst("\\{", "{\"reason\": {\"cy\": \"Y neuadd ar gau\", \"en\": \"Hall closed\"}, ");
        Answer moved = officer.post("/meetings/" + id + "/move", body);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.at("moveReason.en")).isEqualTo("Hall closed");
        String path = "/audit?subject=" + id;
        await().until(() -> officer.get(path).json().get("items").size() == 2);
        Answer record = officer.get(path);
        assertThat(record.at("items.1.action")).isEqualTo("meeting-moved-at-short-notice");
        assertThat(record.at("items.1.reason")).isEqualTo("Ward ar gau / Ward closed");
        assertThat(record.at("items.1.facts.reason")).isEqualTo("Y neuadd ar gau / Hall closed");
    }

    @Test
    void theRecordComesInPagesTheEarliestFirst() {
        String meeting = "/meetings/"
                + officer.post(group + "/meetings", meeting("2027-03-30")).at("id");
        officer.post(meeting + "/move", meeting("2027-04-06"));
        officer.post(meeting + "/cancel", "{}");
        String path = "/audit?subject=" + meeting.substring("/meetings/".length());
        await().until(() -> officer.get(path).json().get("items").size() == 3);

        Answer first = officer.get(path + "&limit=1");
        Answer second = officer.get(path + "&limit=1&after=" + first.at("next"));
        Answer third = officer.get(path + "&limit=1&after=" + second.at("next"));
        assertThat(List.of(first.at("items.0.version"), second.at("items.0.version"), third.at("items.0.version")))
                .containsExactly("1", "2", "3");
        assertThat(third.at("next")).isEmpty();
        assertProblem(officer.get(path + "&after=" + UUID.randomUUID()), 400, "invalid-request");
        assertProblem(officer.get(path + "&limit=0"), 400, "invalid-request");
    }

    @Test
    void meetingsAreListedByStart() {
        String id = group.substring("/groups/".length());
        for (String date : List.of("2027-05-04", "2027-03-30", "2027-04-06")) {
            officer.post(group + "/meetings", meeting(date));
        }
        Answer first = officer.get("/meetings?group=" + id + "&from=2027-03-30&to=2027-05-03&limit=1");
        assertThat(first.at("items.0.start")).startsWith("2027-03-30");
        Answer second =
                officer.get("/meetings?group=" + id + "&from=2027-03-30&to=2027-05-03&after=" + first.at("next"));
        assertThat(second.json().get("items")).hasSize(1);
        assertThat(second.at("items.0.start")).startsWith("2027-04-06");
        assertThat(second.at("next")).isEmpty();
        for (String lastDay : List.of("2027-05-04", "2027-05-05T00:00:00%2B01:00", "2027-05-04T23:59:59Z")) {
            assertThat(officer.get("/meetings?group=" + id + "&from=2027-05-04&to=" + lastDay)
                            .json()
                            .get("items"))
                    .hasSize(1);
        }
        assertThat(officer.get("/meetings?group=" + id + "&from=2027-05-04T10:00:00+01:00")
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aListIsAskedForInWaysThatCanBeRead() {
        assertProblem(officer.get("/meetings?from=soon"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?to=2027-02-30"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?from=2027-03-02&to=2027-03-01"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?from=-999999999-01-01T00:00:00Z"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?after=x"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?after=99999999999999999999-" + UUID.randomUUID()), 400, "invalid-request");
        assertThat(officer.get("/meetings?from=0000-01-01&to=9999-12-31T23:59:59Z")
                        .status())
                .isEqualTo(200);
        assertThat(officer.get("/meetings?after=" + Long.MAX_VALUE + "-" + UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        assertProblem(officer.get("/meetings?limit=0"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?limit=201"), 400, "invalid-request");
        assertProblem(officer.get("/meetings?group=x"), 400, "invalid-parameter");
    }

    @Test
    void anAgendaIsKeptWithItsMeeting() {
        String path = officer.post(group + "/meetings", meeting("2027-03-30")).header("Location") + "/agenda";
        Answer item =
                officer.post(path, "{\"title\": {\"cy\": \"Cyllideb\", \"en\": \"Budget\"}, \"forDecision\": true}");
        assertThat(item.status()).as(item.toString()).isEqualTo(201);
        officer.put(item.header("Location"), "{\"title\": {\"cy\": \"Y gyllideb\", \"en\": \"The budget\"}}");
        assertThat(officer.get(path).at("items.0.title.cy")).isEqualTo("Y gyllideb");
        assertThat(officer.delete(item.header("Location")).status()).isEqualTo(204);
        assertThat(officer.get(path).json().get("items")).isEmpty();
        assertProblem(officer.delete(item.header("Location")), 404, "unknown-agenda-item");
    }

    @Test
    void anUnknownMeetingIsNotFound() {
        String unknown = "/meetings/" + UUID.randomUUID();
        assertProblem(officer.get(unknown), 404, "unknown-meeting");
        assertProblem(officer.post(unknown + "/cancel", "{}"), 404, "unknown-meeting");
        assertProblem(officer.post(unknown + "/move", meeting("2027-04-20")), 404, "unknown-meeting");
        assertProblem(officer.get(unknown + "/agenda"), 404, "unknown-meeting");
    }

    @Test
    void onlyOfficersScheduleMoveAndCancel() {
        String path = officer.post(group + "/meetings", meeting("2027-03-30")).header("Location");
        Http contact = officer.as("x-contact");
        assertThat(contact.get(path).status()).isEqualTo(200);
        assertProblem(contact.post(group + "/meetings", meeting("2027-03-30")), 403, "not-allowed");
        assertProblem(contact.post(path + "/move", meeting("2027-04-20")), 403, "not-allowed");
        assertProblem(contact.post(path + "/cancel", "{}"), 403, "not-allowed");
        assertProblem(officer.as("nobody").get(path), 401, "token-refused");
    }
}
