package cymru.pythefnos.representative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.representative.invitation.inviting.RecordingInforming;
import cymru.pythefnos.testing.stores.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** People, seats, meetings and invitations together on a real store, their own events coming back to them. */
@SpringBootTest(
        classes = Whole.class,
        properties = {
            "spring.config.name=representative",
            "pythefnos.client.secret=cyfrinach-y-prawf",
            "spring.autoconfigure.exclude=cymru.pythefnos.chassis.inbox.kafka.KafkaInboxAutoConfiguration",
            "pythefnos.third-sector-domains=elusen.example"
        })
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WholeIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String EMAIL = "{\"kind\": \"EMAIL\", \"address\": \"cyfrinach@enghraifft.cymru\"}";
    private static final String POST =
            "{\"kind\": \"POST\", \"lines\": [\"1 Stryd Gudd\"], \"postcode\": \"LL57 2DG\"}";

    private final String group = UuidV7.next();
    private final String meeting = UuidV7.next();
    private final Asking ask;
    private final Inbox inbox;
    private final RecordingInforming informing;
    private final Whole.SentEvents sent;
    private final AuditTrail audit;

    WholeIT(MockMvcTester mvc, Inbox inbox, RecordingInforming informing, Whole.SentEvents sent, AuditTrail audit) {
        this.ask = Asking.officer(mvc);
        this.inbox = inbox;
        this.informing = informing;
        this.sent = sent;
        this.audit = audit;
    }

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", Stores.embedded()::uri);
    }

    @BeforeEach
    void aGroupIsKnown() {
        hear("group.changed", group, 1, """
                {"groupId": "%s", "reminderDaysBefore": [7, 1], "quorumMinimum": 4}""".formatted(group));
        informing.news();
    }

    @Test
    void aMeetingInvitesItsSeatsOnceHoweverOftenItIsHeard() {
        String holder = person(EMAIL);
        String seat = seat(holder);
        schedule();
        hear("meeting.scheduled", meeting, 1, scheduled());
        // the seat's own event may tell of it once more, which Informing must take
        assertThat(informing.news()).containsOnly("invite " + meeting + " v1 " + holder + " [" + seat + "]");
        var listed = ask.get("/meetings/{id}/invitations", meeting).is(200);
        assertThat(listed.json().at("/items").size()).isEqualTo(1);
        assertThat(listed.text("/items/0/answer")).isEqualTo("PENDING");
        ask.post("{\"answer\": \"TENTATIVE\"}", "/invitations/{id}/answer", listed.text("/items/0/id"))
                .is(200);
        soonSent("cymru.pythefnos.invitation.answered.v1", "TENTATIVE");
    }

    @Test
    void aNewHolderIsInvitedToWhatIsKnownAndTheirLeadIsAnnounced() {
        schedule();
        hear("paper.released", "papur-" + meeting, 1, released());
        String holder = person(POST);
        String seat = seat(holder);
        soonSent("cymru.pythefnos.seat.assigned.v1", "\"leadWorkingDays\":2", seat);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(informing.told)
                        .contains(
                                "invite " + meeting + " v1 " + holder + " [" + seat + "]",
                                "paper papur-" + meeting + " v1 " + holder + " [" + seat + "]"));
    }

    @Test
    void aHolderWhoChangesToPostHasTheirLeadAnnouncedAgain() {
        String holder = person(EMAIL);
        String seat = seat(holder);
        soonSent("cymru.pythefnos.seat.assigned.v1", "\"leadWorkingDays\":0", seat);
        ask.patch("{\"channels\": [" + POST + "]}", "/representatives/{id}", holder)
                .is(200);
        soonSent("cymru.pythefnos.seat.assigned.v1", "\"leadWorkingDays\":2", seat);
    }

    @Test
    void anErasureEmptiesSeatAndInvitationAndLeavesNoNameAnywhere() {
        String holder = person(EMAIL);
        String seat = seat(holder);
        schedule();
        String invitation = ask.get("/meetings/{id}/invitations", meeting).text("/items/0/id");
        ask.post("{\"answer\": \"ACCEPTED\", \"note\": \"gair cudd\"}", "/invitations/{id}/answer", invitation)
                .is(200);
        ask.get("/representatives/{id}/export", holder).is(200);
        ask.delete("/representatives/{id}", holder).is(204);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(ask.get("/seats/{id}", seat).json().at("/vacant").asBoolean())
                    .isTrue();
            var left = ask.get("/meetings/{id}/invitations", meeting);
            assertThat(left.text("/items/0/closed")).isEqualTo("SEAT_VACATED");
            assertThat(left.text("/items/0/answer")).isEqualTo("ACCEPTED");
            assertThat(left.json().toString()).doesNotContain("cudd");
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(audit.about(holder, null, 4))
                        .extracting(AuditRecord::action)
                        .containsExactlyInAnyOrder(
                                "representative-added", "representative-exported", "representative-erased"));
        var trail = ask.get("/audit?subject={id}", holder).is(200);
        assertThat(trail.text("/items/0/action")).isEqualTo("representative-added");
        assertThat(trail.text("/items/0/actor")).isEqualTo("ann");
        var first = ask.get("/audit?subject={id}&limit=2", holder).is(200);
        assertThat(first.json().at("/items").size()).isEqualTo(2);
        var rest = ask.get("/audit?subject={id}&after={line}", holder, first.text("/next"))
                .is(200);
        assertThat(rest.json().at("/items").size()).isEqualTo(1);
        assertThat(rest.json().at("/items/0")).isEqualTo(trail.json().at("/items/2"));
        assertThat(rest.json().has("next")).isFalse();
        ask.get("/audit?subject={id}&after={line}", seat, first.text("/next")).refuses(400, "invalid-request");
        ask.get("/audit?subject={id}&limit=201", holder).refuses(400, "invalid-request");
        ask.get("/audit?subject={id}", "a name").refuses(400, "invalid-request");
        ask.as("SUPPORT").get("/audit?subject={id}", holder).refuses(403, "not-allowed");
        assertThat(sent.everything()).doesNotContainIgnoringCase("Cyfrinach", "Gudd", "cudd", "LL57", "enghraifft");
    }

    @Test
    void aCancelledMeetingReachesWhoeverWasInvited() {
        String holder = person(EMAIL);
        String seat = seat(holder);
        schedule();
        informing.news();
        hear("meeting.cancelled", meeting, 2, """
                {"meetingId": "%s", "groupId": "%s", "scheduleVersion": 1, "start": "2027-03-30T10:00:00+01:00"}""".formatted(meeting, group));
        assertThat(informing.told).contains("off " + meeting + " " + holder + " [" + seat + "]");
    }

    private void schedule() {
        hear("meeting.scheduled", meeting, 1, scheduled());
    }

    private String scheduled() {
        return """
                {"meetingId": "%s", "groupId": "%s", "scheduleVersion": 1, "start": "2027-03-30T10:00:00+01:00",
                 "end": "2027-03-30T12:00:00+01:00", "mode": "HYBRID", "noticeDeadline": "2027-03-15",
                 "papersDeadline": "2027-03-22", "shortNotice": false, "reminderDaysBefore": [7, 1]}""".formatted(meeting, group);
    }

    private String released() {
        return """
                {"paperId": "papur-%s", "meetingId": "%s", "groupId": "%s", "paperVersion": 1,
                 "deadline": "2027-03-22", "late": false, "renditions": [{"renditionId": "r1", "format": "STANDARD",
                 "language": "cy", "mediaType": "application/pdf", "bytes": 1000, "automatic": false}]}""".formatted(meeting, meeting, group);
    }

    private void hear(String event, String subject, long seq, String data) {
        var json = new JsonMapper().readTree(data);
        var type = "cymru.pythefnos." + event + ".v1";
        inbox.receive(
                "meeting",
                new ReceivedEvent(UuidV7.next(), type, subject, seq, Instant.parse("2026-11-23T15:00:00Z"), json));
    }

    private void soonSent(String type, String... words) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sent.ofType(type))
                        .anySatisfy(data -> assertThat(data).contains(List.of(words))));
    }

    private String person(String channel) {
        String body = """
                {"name": "Cyfrinach Fawr", "channels": [%s], "consent": {"givenOn": "2026-11-01", "how": "phone"}}""";
        return ask.post(body.formatted(channel), "/representatives").is(201).text("/id");
    }

    private String seat(String holder) {
        String body = "{\"holder\": \"%s\", \"termStart\": \"2026-11-01\"}".formatted(holder);
        return ask.post(body, "/groups/{group}/seats", group).is(201).text("/id");
    }
}
