package cymru.pythefnos.representative.web;

import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.seat.InMemorySeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = Edge.class, properties = "pythefnos.store.enabled=false")
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SeatsOverHttpTest {

    private static final String EMAIL = "{\"kind\": \"EMAIL\", \"address\": \"neb@enghraifft.cymru\"}";
    private static final String POST = "{\"kind\": \"POST\", \"lines\": [\"1 Y Stryd\"], \"postcode\": \"LL57 2DG\"}";
    private static final String NOBODY = "01900000-0000-7000-8000-000000000000";

    private final String group = UuidV7.next();
    private final Asking ask;
    private final InMemorySeats seats;
    private final HearingOfMeetings hearing;

    SeatsOverHttpTest(MockMvcTester mvc, InMemorySeats seats, HearingOfMeetings hearing) {
        this.ask = Asking.officer(mvc);
        this.seats = seats;
        this.hearing = hearing;
    }

    @Test
    void aSeatComesBackAsItWasMade() {
        String holder = person(EMAIL);
        String backup = person(POST);
        var made =
                ask.post(seat(holder, backup), "/groups/{group}/seats", group).is(201);
        assertThat(made.response().getHeader("Location")).isEqualTo("/seats/" + made.text("/id"));
        assertThat(made.text("/holder")).isEqualTo(holder);
        assertThat(made.text("/backups/0")).isEqualTo(backup);
        assertThat(made.json().at("/leadWorkingDays").asInt()).isZero();
        assertThat(ask.get("/groups/{group}/seats", group).is(200).json().at("/items/0"))
                .isEqualTo(made.json());
        assertThat(ask.get("/seats/{id}", made.text("/id")).is(200).json()).isEqualTo(made.json());
    }

    @Test
    void aHolderByPostNeedsTwoWorkingDaysAndOneWhoChangesToItToo() {
        String holder = person(EMAIL);
        String id = made(holder);
        ask.patch("{\"channels\": [" + POST + "]}", "/representatives/{id}", holder)
                .is(200);
        assertThat(ask.get("/seats/{id}", id).json().at("/leadWorkingDays").asInt())
                .isEqualTo(2);
    }

    @Test
    void aSeatIsVacatedOnceAndFilledAgain() {
        String id = made(person(EMAIL));
        assertThat(ask.post("", "/seats/{id}/vacate", id)
                        .is(200)
                        .json()
                        .at("/vacant")
                        .asBoolean())
                .isTrue();
        assertThat(ask.post("", "/seats/{id}/vacate", id)
                        .is(200)
                        .json()
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        ask.ifMatch("\"1\"").put(seat(person(POST)), "/seats/{id}", id).refuses(412, "stale-version");
        assertThat(ask.ifMatch("\"2\"")
                        .put(seat(person(POST)), "/seats/{id}", id)
                        .is(200)
                        .json()
                        .at("/vacant")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anUnknownGroupIsRefusedInBothLanguagesAndNothingIsMade() {
        var refused = ask.inWelsh()
                .post(seat(person(EMAIL)), "/groups/{group}/seats", Edge.NO_GROUP)
                .refuses(404, "unknown-group");
        assertThat(refused.text("/detail")).contains(Edge.NO_GROUP).startsWith("Nid oes grŵp");
        assertThat(seats.ofGroup(new GroupId(Edge.NO_GROUP))).isEmpty();
    }

    @Test
    void aGroupThatCannotBeCheckedIsALaterMatter() {
        ask.post(seat(person(EMAIL)), "/groups/{group}/seats", Edge.SILENCE).refuses(503, "group-not-confirmed");
    }

    @Test
    void peopleWhoCannotSitAreRefused() {
        String sian = person(EMAIL);
        ask.post(seat(NOBODY), "/groups/{group}/seats", group).refuses(422, "unknown-person");
        ask.post(seat(sian, NOBODY), "/groups/{group}/seats", group).refuses(422, "unknown-person");
        ask.post(seat(sian, sian), "/groups/{group}/seats", group).refuses(422, "named-twice-in-seat");
        String id = made(sian);
        var twice = ask.post(seat(sian), "/groups/{group}/seats", group).refuses(409, "already-seated");
        assertThat(twice.text("/seatId")).isEqualTo(id);
        assertThat(seats.ofGroup(new GroupId(group))).hasSize(1);
    }

    @Test
    void aTermThatEndsBeforeItStartsSaysBothDays() {
        String body = "{\"holder\": \"%s\", \"termStart\": \"2027-01-02\", \"termEnd\": \"2027-01-01\"}";
        var refused = ask.inWelsh()
                .post(body.formatted(person(EMAIL)), "/groups/{group}/seats", group)
                .refuses(422, "term-ends-before-it-starts");
        assertThat(refused.text("/termEnd")).isEqualTo("2027-01-01");
        assertThat(refused.text("/detail")).contains("1 Ionawr 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                             | invalid-request
            {"holder": "sian"}                             | wrong-type
            {"holder": 7}                                  | wrong-type
            {"seat": 1}                                    | unknown-field
            {"termStart": "2027-13-01"}                    | wrong-type
            {"backups": [null]}                            | invalid-request
            {"holder"                                      | malformed-json
            """)
    void whatCannotBeReadIsRefused(String body, String problem) {
        ask.post(body, "/groups/{group}/seats", group).refuses(400, problem);
        ask.put(body, "/seats/{id}", NOBODY).refuses(400, problem);
    }

    @Test
    void anUnknownSeatIsRefused() {
        ask.get("/seats/{id}", NOBODY).refuses(404, "unknown-seat");
        ask.post("", "/seats/{id}/vacate", NOBODY).refuses(404, "unknown-seat");
        ask.put(seat(person(EMAIL)), "/seats/{id}", NOBODY).refuses(404, "unknown-seat");
    }

    @Test
    void anAnswerByPhoneIsRecordedWithWhoRecordedIt() {
        String invitation = invited();
        var answered = ask.post("{\"answer\": \"DECLINED\", \"note\": \"ar y ffôn\"}", path(invitation))
                .is(200);
        assertThat(answered.text("/answer")).isEqualTo("DECLINED");
        assertThat(answered.text("/answered/recordedBy")).isEqualTo("ann");
        assertThat(answered.text("/answered/at")).isEqualTo("2026-11-23T15:00:00Z");
        var changed = ask.post("{\"answer\": \"ACCEPTED\"}", path(invitation)).is(200);
        assertThat(changed.text("/earlier/0/note")).isEqualTo("ar y ffôn");
    }

    @Test
    void wordsAreForOfficersOnly() {
        String invitation = invited();
        ask.post("{\"answer\": \"DECLINED\", \"note\": \"gair\"}", path(invitation))
                .is(200);
        var seen =
                ask.as("SERVICE").get("/meetings/{id}/invitations", meetingId()).is(200);
        assertThat(seen.text("/items/0/answer")).isEqualTo("DECLINED");
        assertThat(seen.json().toString()).doesNotContain("gair");
    }

    @Test
    void anInvitationToACancelledMeetingIsClosed() {
        String invitation = invited();
        hearing.cancelled(new MeetingId(meetingId()), 1);
        var refused = ask.post("{\"answer\": \"ACCEPTED\"}", path(invitation)).refuses(409, "invitation-closed");
        assertThat(refused.text("/languages/en/detail")).startsWith("The meeting was cancelled");
        assertThat(refused.text("/languages/cy/detail")).startsWith("Cafodd y cyfarfod ei ganslo");
    }

    @Test
    void anInvitationToAMeetingThatHasStartedIsAnsweredTooLate() {
        String invitation = invited("2026-11-23");
        var refused = ask.post("{\"answer\": \"ACCEPTED\"}", path(invitation)).refuses(409, "meeting-started");
        assertThat(refused.text("/start")).isEqualTo("2026-11-23T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                          | invalid-request
            {"answer": "PERHAPS"}       | wrong-type
            {"answer": "PENDING"}       | wrong-type
            {"because": "no"}           | unknown-field
            """)
    void aBadAnswerIsRefused(String body, String problem) {
        ask.post(body, path(invited())).refuses(400, problem);
    }

    @Test
    void listsGoOnWhereAPageEnded() {
        String first = made(person(EMAIL));
        String second = made(person(EMAIL));
        var seatsOfGroup = ask.get("/groups/{group}/seats?limit=1", group).is(200);
        assertThat(seatsOfGroup.text("/items/0/id")).isEqualTo(first);
        var rest = ask.get("/groups/{group}/seats?limit=1&after={id}", group, seatsOfGroup.text("/next"));
        assertThat(rest.text("/items/0/id")).isEqualTo(second);
        assertThat(rest.json().at("/next").isNull()).isTrue();
        hearing.scheduled(
                meeting(meetingId()).of(new GroupId(group)).on("2027-03-30").known());
        var invited = ask.get("/meetings/{id}/invitations?limit=1", meetingId()).is(200);
        assertThat(invited.text("/items/0/seatId")).isEqualTo(first);
        var others = ask.get("/meetings/{id}/invitations?after={seat}", meetingId(), invited.text("/next"));
        assertThat(others.text("/items/0/seatId")).isEqualTo(second);
        assertThat(others.json().at("/items").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"limit=0, invalid-request", "limit=201, invalid-request", "after=one, invalid-parameter"})
    void aListAskedForWronglyIsRefused(String query, String problem) {
        invited();
        ask.get("/groups/" + group + "/seats?" + query).refuses(400, problem);
        ask.get("/meetings/" + meetingId() + "/invitations?" + query).refuses(400, problem);
    }

    @Test
    void unknownInvitationsAndMeetingsAreRefused() {
        ask.post("{\"answer\": \"ACCEPTED\"}", path(NOBODY)).refuses(404, "unknown-invitation");
        ask.get("/meetings/{id}/invitations", NOBODY).refuses(404, "unknown-meeting");
        ask.get("/meetings/{id}/invitations", "mawrth").refuses(400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINANCE", "CONTACT", "REPRESENTATIVE", "SUPPORT", "SERVICE"})
    void onlyAnOfficerFillsSeats(String role) {
        ask.as(role).post(seat(NOBODY), "/groups/{group}/seats", group).refuses(403, "not-allowed");
        ask.as(role).post("", "/seats/{id}/vacate", NOBODY).refuses(403, "not-allowed");
        ask.as(role).put(seat(NOBODY), "/seats/{id}", NOBODY).refuses(403, "not-allowed");
    }

    private String meetingId() {
        return UuidV7.derived(group, "meeting");
    }

    private String invited() {
        return invited("2027-03-30");
    }

    private String invited(String day) {
        made(person(EMAIL));
        KnownMeeting facts = meeting(meetingId()).on(day).of(new GroupId(group)).known();
        hearing.scheduled(facts);
        return ask.get("/meetings/{id}/invitations", meetingId()).is(200).text("/items/0/id");
    }

    private static String path(String invitation) {
        return "/invitations/" + invitation + "/answer";
    }

    private String made(String holder) {
        return ask.post(seat(holder), "/groups/{group}/seats", group).is(201).text("/id");
    }

    private String person(String channel) {
        String body =
                "{\"name\": \"Neb\", \"channels\": [%s], \"consent\": {\"givenOn\": \"2026-11-01\", \"how\": \"phone\"}}";
        return ask.post(body.formatted(channel), "/representatives").is(201).text("/id");
    }

    private static String seat(String holder, String... backups) {
        String others = backups.length == 0 ? "" : "\"" + String.join("\", \"", backups) + "\"";
        return "{\"holder\": \"%s\", \"backups\": [%s], \"termStart\": \"2026-11-01\"}".formatted(holder, others);
    }
}
