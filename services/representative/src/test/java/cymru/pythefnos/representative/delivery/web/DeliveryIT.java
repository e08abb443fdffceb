package cymru.pythefnos.representative.delivery.web;

import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import cymru.pythefnos.chassis.timer.Reconciler;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.invitation.inviting.RepairingMeetings;
import cymru.pythefnos.representative.invitation.inviting.SeatingPeople;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;
import cymru.pythefnos.representative.meeting.MeetingFixture;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.PersonFixture;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.rights.ForgettingPeople;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.SeatEvent.SeatVacated;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.Term;
import cymru.pythefnos.testing.stores.NoScans;
import cymru.pythefnos.testing.stores.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import org.awaitility.pollinterval.IterativePollInterval;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** From a meeting's news to a message in a mailbox, the evidence of it and the event about it, on every store. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.testing.stores.Stores#all")
class DeliveryIT {

    private static final String OFFICER = "Bearer officer";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final GroupId GROUP = MeetingFixture.GROUP;

    private final Store store;
    private final DeliveryEdge edge;
    private final HearingOfMeetings hearing;

    DeliveryIT(Store store) throws IOException {
        this.store = store;
        this.edge = new DeliveryEdge(store);
        this.hearing = edge.bean(HearingOfMeetings.class);
    }

    @AfterEach
    void everyQueryHadAnIndex() {
        try (edge) {
            NoScans.assertNone(store, edge.log);
        } finally {
            empty();
        }
    }

    private void empty() {
        try (var client = store.client()) {
            var database = client.getDatabase(store.database());
            database.listCollectionNames()
                    .forEach(name -> database.getCollection(name).deleteMany(new Document()));
        }
    }

    @Test
    void aNoticeArrivesAndItsEvidenceIsExactlyWhatArrived() throws Exception {
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);

        String id = "m1:sian:NOTICE:v1";
        state(id, "ACCEPTED");
        byte[] kept = edge.get("/deliveries/" + id + "/message", "Authorization", OFFICER)
                .body();
        var arrived = new ByteArrayOutputStream();
        edge.mail.getReceivedMessages()[0].writeTo(arrived, new String[] {"Return-Path", "Received"});
        assertThat(withoutTrail(arrived.toString(StandardCharsets.UTF_8)))
                .isEqualTo(withoutTrail(new String(kept, StandardCharsets.UTF_8)));
        String delivery = body(edge.get("/deliveries/" + id, "Authorization", OFFICER));
        assertThat(JsonPath.<String>read(delivery, "$.receivedOn")).isEqualTo("2027-01-11");
        assertThat(JsonPath.<Integer>read(delivery, "$.attempts[0].code")).isEqualTo(250);
        announced("cymru.pythefnos.notice.given.v1", 1);
    }

    @Test
    void hearingTheSameNewsAgainSendsNothingAgain() {
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);
        scheduled("m1");
        seated("gwen", person().byEmail("gwen@enghraifft.cymru"));
        scheduled("m1");
        mailed(2);

        assertThat(JsonPath.<List<String>>read(list("m1"), "$.items[*].representativeId"))
                .containsExactlyInAnyOrder("sian", "gwen");
    }

    @Test
    void aMoveAndACancellationFollowWhoeverWasTold() throws Exception {
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        KnownMeeting first = scheduled("m1");
        mailed(1);
        KnownMeeting later = moved(first);
        edge.meetings.meeting("m1", 2, "2027-04-06");
        hearing.moved(later);
        mailed(2);
        edge.meetings.cancelled("m1", 2, "2027-04-06");
        hearing.cancelled(later.id(), 2);
        mailed(3);

        assertThat(edge.mail.getReceivedMessages()[1].getSubject())
                .startsWith("Cyfarfod wedi’i symud: Dydd Mawrth 6 Ebrill");
        assertThat(edge.mail.getReceivedMessages()[2].getSubject())
                .startsWith("Cyfarfod wedi’i ganslo: dydd Mawrth 6 Ebrill");
        assertThat(message("m1:sian:CANCELLED:v2")).contains("Dim ystafell", "SEQUENCE:2");
    }

    @Test
    void whileTheMeetingServiceIsAwayNothingIsLost() {
        edge.meetings.away = true;
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        await().atMost(SOON).until(() -> edge.meetings.inVain() > 0);
        assertThat(state("m1:sian:NOTICE:v1")).isEqualTo("QUEUED");

        edge.meetings.away = false;
        afterSomeMinutes(() -> assertThat(edge.mail.getReceivedMessages()).hasSize(1));
    }

    @Test
    void whileTheMailServerIsAwayItIsTriedAgain() {
        edge.mail.stop();
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");

        state("m1:sian:NOTICE:v1", "RETRY");
    }

    @Test
    void aPaperComesAttachedAndALargeOneByALinkThatNeedsNoToken() throws Exception {
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);
        byte[] large = new byte[20_000];
        Arrays.fill(large, (byte) 7);
        edge.meetings.paper("p1", "STANDARD/cy", new byte[5_000]);
        edge.meetings.paper("p2", "STANDARD/cy", large);
        hearing.paperReleased(paper("p1", 5_000));
        mailed(2);
        hearing.paperReleased(paper("p2", 20_000));
        mailed(3);

        String secret = message("m1:sian:PAPER:p2:p2-r")
                .replace("=\r\n", "")
                .replaceAll("(?s).*?/papers-by-link/([A-Za-z0-9_-]{43}).*", "$1");
        var fetched = edge.get("/papers-by-link/" + secret);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(large);
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("filename*=UTF-8''papur-1-cynllun.pdf"));
        announced("cymru.pythefnos.paper.delivered.v1", 2);
        assertThat(JsonPath.<String>read(shown("m1:sian:PAPER:p2:p2-r"), "$.paper.source"))
                .isEqualTo("/papers/p2/renditions/STANDARD/cy?rendition=p2-r");

        edge.at(Instant.parse("2027-05-01T00:00:00Z"));
        var expired = edge.get("/papers-by-link/" + secret, "Accept-Language", "cy");
        assertThat(expired.statusCode()).isEqualTo(404);
        assertThat(JsonPath.<String>read(body(expired), "$.title")).isEqualTo("Nid yw’r ddolen hon yn gweithio mwyach");
        assertThat(edge.get("/papers-by-link/nonsense").statusCode()).isEqualTo(404);
        var page = edge.get("/papers-by-link/" + secret, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains("<section lang=\"cy\">", "Nid yw’r ddolen hon yn gweithio mwyach", "berson cyswllt")
                .contains("<section lang=\"en\">", "This link does not work any more");
    }

    @Test
    void thePackOfTheMeetingComesByALinkThatNeedsNoTokenAndSaysWhatTheyHadBefore() throws Exception {
        seated("sian", person().reading(PreferredLanguage.CY).byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);
        edge.meetings.paper("p1", "STANDARD/cy", new byte[500]);
        edge.meetings.paper("p2", "STANDARD/cy", new byte[600]);
        hearing.paperReleased(paper("p1", 500));
        mailed(2);
        hearing.paperReleased(paper("p2", 600));
        mailed(3);
        String first = packLink("m1:sian:PAPER:p1:p1-r");
        String second = packLink("m1:sian:PAPER:p2:p2-r");

        assertThat(edge.get(first).statusCode()).as("no pack can be made yet").isEqualTo(404);
        edge.meetings.pack("m1", new byte[] {1});
        edge.meetings.pack("m1", new byte[] {2}, "p1-r");
        var fetched = edge.get(second);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).containsExactly(2);
        assertThat(edge.get(first).body()).containsExactly(1);
        assertThat(fetched.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        kept -> assertThat(kept).startsWith("attachment").contains("pecyn-2027-03-30.pdf"));
        assertThat(fetched.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(fetched.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        edge.at(Instant.parse("2027-05-01T00:00:00Z"));
        var page = edge.get(second, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains("<section lang=\"cy\">", "<section lang=\"en\">", "This link does not work any more");
        assertThat(edge.get(second.replace("packs", "papers")).statusCode()).isEqualTo(404);
    }

    private String packLink(String delivery) {
        return message(delivery).replace("=\r\n", "").replaceAll("(?s).*?(/packs-by-link/[A-Za-z0-9_-]{43}).*", "$1");
    }

    @Test
    void aWithdrawnPaperComesByNoLinkAnyMore() {
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);
        edge.meetings.paper("p2", "STANDARD/cy", new byte[20_000]);
        hearing.paperReleased(paper("p2", 20_000));
        mailed(2);
        String link = message("m1:sian:PAPER:p2:p2-r")
                .replace("=\r\n", "")
                .replaceAll("(?s).*?(/papers-by-link/[A-Za-z0-9_-]{43}).*", "$1");
        assertThat(edge.get(link).statusCode()).isEqualTo(200);

        hearing.paperWithdrawn(new PaperId("p2"));
        assertThat(edge.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aLetterThatNoFontCanShowSaysWhichSignsTheyAre() {
        seated("mair", person().named("Mair \u0905").byPost());
        scheduled("m1");
        var letter = edge.get("/deliveries/m1:mair:NOTICE:v1/letter", "Authorization", OFFICER);
        refused(letter, 422, "letter-not-drawable");
        assertThat(body(letter)).contains("\u0905");
    }

    @Test
    void aLetterWaitsIsPrintedAndCountsTwoWorkingDaysAfterPosting() {
        seated("mair", person().byPost());
        scheduled("m1");
        String queue = body(edge.get("/print-queue", "Authorization", OFFICER));
        assertThat(JsonPath.<String>read(queue, "$.items[0].id")).isEqualTo("m1:mair:NOTICE:v1");
        assertThat(JsonPath.<String>read(queue, "$.items[0].postBy")).isEqualTo("2027-03-11");

        var letter = edge.get("/deliveries/m1:mair:NOTICE:v1/letter", "Authorization", OFFICER);
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(letter.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        assertThat(posted("m1:mair:NOTICE:v1", "2027-01-12").statusCode()).isEqualTo(422);
        assertThat(posted("m1:mair:NOTICE:v1", "2027-01-10").statusCode()).isEqualTo(422);
        var done = posted("m1:mair:NOTICE:v1", "2027-01-11");
        assertThat(JsonPath.<String>read(body(done), "$.receivedOn")).isEqualTo("2027-01-13");
        announced("cymru.pythefnos.notice.given.v1", 1);
        assertThat(body(edge.get("/print-queue", "Authorization", OFFICER))).contains("\"items\":[]");
    }

    @Test
    void aProclaimedBankHolidayPutsOffTheDayOnWhichALetterCountsAsReceived() {
        seated("mair", person().byPost());
        scheduled("m1");
        LocalDate eve = DeliveryEdge.PROCLAIMED.minusDays(1);
        edge.at(eve.atTime(10, 0).toInstant(ZoneOffset.UTC));
        String done = body(posted("m1:mair:NOTICE:v1", eve.toString()));
        assertThat(JsonPath.<String>read(done, "$.receivedOn"))
                .isEqualTo(eve.plusDays(3).toString());
    }

    @Test
    void anEmailThatFailedIsPostedInItsPlaceAndOnRecordWithWhoSaidSo() {
        String id = failed("sian", person().byPost());
        String queue = body(edge.get("/print-queue", "Authorization", OFFICER));
        assertThat(JsonPath.<String>read(queue, "$.items[0].id")).isEqualTo(id);
        assertThat(JsonPath.<String>read(queue, "$.items[0].state")).isEqualTo("FAILED");
        assertThat(JsonPath.<String>read(queue, "$.items[0].todo.what")).isEqualTo("POST");
        assertThat(JsonPath.<String>read(queue, "$.items[0].todo.why")).isEqualTo("EMAIL_FAILED");
        assertThat(JsonPath.<String>read(queue, "$.items[0].letter")).isEqualTo("/deliveries/" + id + "/letter");

        for (int click = 0; click < 2; click++) {
            String done = body(posted(id, "2027-01-11"));
            assertThat(JsonPath.<String>read(done, "$.channel")).isEqualTo("POST");
            assertThat(JsonPath.<String>read(done, "$.receivedOn")).isEqualTo("2027-01-13");
        }
        announced("cymru.pythefnos.notice.failed.v1", 1);
        announced("cymru.pythefnos.notice.given.v1", 1);
        assertThat(body(edge.get("/print-queue", "Authorization", OFFICER))).contains("\"items\":[]");
        refused(told(id, "{\"on\": \"2027-01-11\", \"how\": \"PHONE\"}"), 409, "not-in-print-queue");
        onRecord(id, "delivery-posted");
    }

    @Test
    void whoeverHasNoPostalAddressIsPhonedAndTheCallCounts() {
        String id = failed("john", person().byEmail("john@enghraifft.cymru"));
        String queue = body(edge.get("/print-queue", "Authorization", OFFICER));
        assertThat(JsonPath.<String>read(queue, "$.items[0].todo.what")).isEqualTo("PHONE");
        assertThat(JsonPath.<String>read(queue, "$.items[0].todo.why")).isEqualTo("NO_POSTAL_ADDRESS");
        refused(posted(id, "2027-01-11"), 409, "no-postal-address");
        refused(told(id, "{\"on\": \"2027-01-12\", \"how\": \"PHONE\"}"), 422, "told-in-future");
        refused(told(id, "{\"on\": \"2027-01-10\", \"how\": \"PHONE\"}"), 422, "told-before-made");
        refused(told(id, "{\"on\": \"2027-01-11\"}"), 400, "invalid-request");
        refused(told(id, "{\"on\": \"2027-01-11\", \"how\": \"PIGEON\"}"), 400, "wrong-type");
        refused(told("nothing", "{\"on\": \"2027-01-11\", \"how\": \"PHONE\"}"), 404, "unknown-delivery");
        assertThat(state(id)).isEqualTo("FAILED");

        for (int click = 0; click < 2; click++) {
            String done = body(told(id, "{\"on\": \"2027-01-11\", \"how\": \"PHONE\"}"));
            assertThat(JsonPath.<String>read(done, "$.state")).isEqualTo("TOLD");
            assertThat(JsonPath.<String>read(done, "$.told.how")).isEqualTo("PHONE");
            assertThat(JsonPath.<String>read(done, "$.receivedOn")).isEqualTo("2027-01-11");
        }
        announced("cymru.pythefnos.notice.given.v1", 1);
        assertThat(edge.events())
                .filteredOn(event -> event.type().equals("cymru.pythefnos.notice.given.v1"))
                .allSatisfy(event -> assertThat(event.data()).contains("\"told\":\"PHONE\""));
        onRecord(id, "delivery-told");
    }

    @Test
    void aCancellationThatALetterTellsTooLateIsForTheTelephone() {
        seated("mair", person().byPost());
        KnownMeeting meeting = scheduled("m1");
        posted("m1:mair:NOTICE:v1", "2027-01-11");
        edge.at(Instant.parse("2027-03-29T09:00:00Z"));
        edge.meetings.cancelled("m1", 1, "2027-03-30");
        hearing.cancelled(meeting.id(), 1);
        String queue = body(edge.get("/print-queue", "Authorization", OFFICER));
        assertThat(JsonPath.<String>read(queue, "$.items[0].id")).isEqualTo("m1:mair:CANCELLED:v1");
        assertThat(JsonPath.<String>read(queue, "$.items[0].todo.what")).isEqualTo("PHONE");
        assertThat(JsonPath.<String>read(queue, "$.items[0].todo.why")).isEqualTo("LETTER_TOO_LATE");
        var late = posted("m1:mair:CANCELLED:v1", "2027-03-29");
        refused(late, 422, "letter-too-late");
        assertThat(JsonPath.<String>read(body(late), "$.languages.cy.detail")).contains("1 Ebrill 2027");
        assertThat(told("m1:mair:CANCELLED:v1", "{\"on\": \"2027-03-29\", \"how\": \"PHONE\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoeverLeavesTheirSeatIsToldSoOnceAndIsInvitedAgainWhenTheyAreBack() throws Exception {
        seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);
        state("m1:sian:NOTICE:v1", "ACCEPTED");
        Seat seat = edge.bean(Seats.class).ofGroup(GROUP).getFirst();
        edge.bean(Seats.class).replace(vacated(seat), 1);
        var seating = edge.bean(SeatingPeople.class);
        seating.seatChanged(seat.id(), Instant.parse("2027-01-11T10:00:00Z"));
        seating.seatChanged(seat.id(), Instant.parse("2027-01-11T10:00:00Z"));
        edge.at(Instant.parse("2027-01-11T10:01:00Z"));
        mailed(2);
        state("m1:sian:UNINVITED:v1:t1", "ACCEPTED");
        assertThat(edge.mail.getReceivedMessages()[1].getSubject())
                .startsWith("Nid oes disgwyl i chi ddod i gyfarfod mwyach: dydd Mawrth 30 Mawrth");
        assertThat(message("m1:sian:UNINVITED:v1:t1")).contains("METHOD:CANCEL", "SEQUENCE:1");

        edge.bean(Seats.class).replace(new SeatAssigned(seat), 2);
        seating.seatChanged(seat.id(), Instant.parse("2027-01-11T10:00:00Z"));
        mailed(3);
        assertThat(message("m1:sian:NOTICE:v1:t2")).contains("METHOD:REQUEST", "SEQUENCE:2");
    }

    @Test
    void byPostOneLetterTellsOfEveryMeetingThatSomebodyIsNotExpectedAt() {
        seated("mair", person().byPost());
        scheduled("m1");
        scheduled("m2");
        posted("m1:mair:NOTICE:v1", "2027-01-11");
        posted("m2:mair:NOTICE:v1", "2027-01-11");
        Seat seat = edge.bean(Seats.class).ofGroup(GROUP).getFirst();
        edge.bean(Seats.class).replace(vacated(seat), 1);
        edge.bean(SeatingPeople.class).seatChanged(seat.id(), Instant.parse("2027-01-11T10:00:00Z"));
        String first = "m1:mair:UNINVITED:v1:t1";
        String queue = body(edge.get("/print-queue", "Authorization", OFFICER));
        assertThat(JsonPath.<List<String>>read(queue, "$.items[*].saidWith")).containsExactly(first);
        var letter = edge.get("/deliveries/" + first + "/letter", "Authorization", OFFICER);
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(posted(first, "2027-01-11").statusCode()).isEqualTo(200);
        assertThat(state("m2:mair:UNINVITED:v1:t1")).isEqualTo("POSTED");
        onRecord("m2:mair:UNINVITED:v1:t1", "delivery-posted");
    }

    private String message(String id) {
        return body(edge.get("/deliveries/" + id + "/message", "Authorization", OFFICER));
    }

    private static SeatVacated vacated(Seat seat) {
        return new SeatVacated(new Seat(seat.id(), seat.group(), null, seat.backups(), seat.term(), 0));
    }

    @Test
    void whatIsLostInTheStoreComesBackOnce() {
        seated("sian", person().reading(PreferredLanguage.CY, Format.EASY_READ).byEmail("sian@enghraifft.cymru"));
        seated("mair", person().reading(PreferredLanguage.CY).byPost());
        scheduled("m1");
        hearing.paperReleased(paper("p1", 5_000));
        mailed(1);
        state("m1:sian:NOTICE:v1", "ACCEPTED");
        RepairingMeetings making = edge.bean(RepairingMeetings.class);
        Reconciler timers = edge.bean(Reconciler.class);
        Instant now = Instant.parse("2027-01-11T10:00:00Z");
        assertThat(making.lookAt(now)).isZero();
        assertThat(timers.reconcile()).isZero();

        lost("deliveries", "m1:sian:NOTICE:v1", "m1:mair:PAPER:p1:p1-r");
        lost("renditionWatches", "p1:EASY_READ:cy");
        lostAll("invitations");
        lostAll("timers");
        assertThat(making.lookAt(now)).isEqualTo(5);
        mailed(2);
        state("m1:sian:NOTICE:v1", "ACCEPTED");
        assertThat(state("m1:mair:PAPER:p1:p1-r")).isEqualTo("PRINT_QUEUED");
        assertThat(edge.bean(Invitations.class).ofMeeting(new MeetingId("m1"))).hasSize(2);
        // the watch has set its alarm itself; both reminders of the meeting are left
        assertThat(timers.reconcile()).isEqualTo(2);
        lostAll("timers");
        assertThat(timers.reconcile()).isEqualTo(3);

        assertThat(making.lookAt(now)).isZero();
        assertThat(timers.reconcile()).isZero();
    }

    private void lost(String collection, String... ids) {
        try (var client = store.client()) {
            client.getDatabase(store.database())
                    .getCollection(collection)
                    .deleteMany(new Document("_id", new Document("$in", List.of(ids))));
        }
    }

    private void lostAll(String collection) {
        try (var client = store.client()) {
            client.getDatabase(store.database()).getCollection(collection).deleteMany(new Document());
        }
    }

    @Test
    void longListsGoOnWhereAPageEnded() {
        seated("gwen", person().byPost());
        seated("mair", person().byPost());
        seated("nia", person().byPost());
        scheduled("m1");
        for (String path : List.of("/print-queue", "/meetings/m1/deliveries")) {
            String first = body(edge.get(path + "?limit=2", "Authorization", OFFICER));
            assertThat(JsonPath.<List<String>>read(first, "$.items[*].representativeId"))
                    .containsExactly("gwen", "mair");
            String next = JsonPath.read(first, "$.next");
            String rest = body(edge.get(path + "?limit=2&after=" + next, "Authorization", OFFICER));
            assertThat(JsonPath.<List<String>>read(rest, "$.items[*].representativeId"))
                    .containsExactly("nia");
            assertThat(rest).doesNotContain("\"next\"");
            refused(edge.get(path + "?limit=201", "Authorization", OFFICER), 400, "invalid-request");
            var unknown = edge.get(path + "?after=nothing", "Authorization", OFFICER);
            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(body(unknown)).contains("is not from a list", "yn dod o restr");
        }
    }

    @Test
    void onlyOfficersRecordWhatWasDone() {
        String body = "{\"on\": \"2027-01-11\", \"how\": \"PHONE\"}";
        assertThat(edge.post("/deliveries/x/told", body, "Authorization", "Bearer contact")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anErasedPersonLeavesTheRecordButNoMessage() {
        var id = seated("sian", person().byEmail("sian@enghraifft.cymru"));
        scheduled("m1");
        mailed(1);
        state("m1:sian:NOTICE:v1", "ACCEPTED");
        edge.bean(KeepingPeople.class).erase(id, 1);
        edge.bean(ForgettingPeople.class).forget(id);

        var gone = edge.get("/deliveries/m1:sian:NOTICE:v1/message", "Authorization", OFFICER);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(JsonPath.<String>read(body(gone), "$.type")).isEqualTo("urn:pythefnos:problem:no-message");
        assertThat(state("m1:sian:NOTICE:v1")).isEqualTo("ACCEPTED");
    }

    @Test
    void onlyOfficersReadMessagesAndNobodyReadsWithoutAToken() {
        assertThat(edge.get("/deliveries/x").statusCode()).isEqualTo(401);
        assertThat(edge.get("/deliveries/x/message", "Authorization", "Bearer contact")
                        .statusCode())
                .isEqualTo(403);
        assertThat(edge.get("/print-queue", "Authorization", "Bearer finance").statusCode())
                .isEqualTo(403);
        var unknown = edge.get("/deliveries/x", "Authorization", OFFICER);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JsonPath.<String>read(body(unknown), "$.languages.cy.title"))
                .isEqualTo("Nid oes danfoniad o’r fath");
    }

    private RepresentativeId seated(String name, PersonFixture person) {
        var added = edge.bean(Representatives.class).add(person.called(name));
        var term = new Term(LocalDate.of(2026, 1, 1), null);
        var seat = new SeatId(UUID.randomUUID().toString());
        edge.bean(Seats.class)
                .add(new SeatAssigned(new Seat(seat, GROUP, added.state().id(), List.of(), term, 0)));
        return added.state().id();
    }

    private KnownMeeting scheduled(String id) {
        edge.meetings.meeting(id, 1, "2027-03-30");
        KnownMeeting known = meeting(id).known();
        hearing.scheduled(known);
        return known;
    }

    private static KnownMeeting moved(KnownMeeting meeting) {
        return new KnownMeeting(
                meeting.id(),
                meeting.group(),
                2,
                meeting.start().plusDays(7),
                meeting.end().plusDays(7),
                meeting.mode(),
                meeting.noticeDeadline().plusDays(7),
                meeting.papersDeadline().plusDays(7),
                false,
                meeting.reminderDaysBefore(),
                meeting.start(),
                false);
    }

    private static KnownPaper paper(String id, long bytes) {
        var rendition = new KnownRendition(id + "-r", "STANDARD", "cy", "application/pdf", bytes, false);
        return new KnownPaper(
                new PaperId(id),
                new MeetingId("m1"),
                GROUP,
                1,
                LocalDate.of(2027, 3, 22),
                false,
                List.of(rendition),
                false);
    }

    private void mailed(int count) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(edge.mail.getReceivedMessages()).hasSize(count));
    }

    private void announced(String type, int times) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(edge.events())
                        .filteredOn(event -> event.type().equals(type))
                        .hasSize(times));
    }

    private void state(String id, String wanted) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(state(id)).as(shown(id)).isEqualTo(wanted));
    }

    private String state(String id) {
        return JsonPath.read(shown(id), "$.state");
    }

    private String shown(String id) {
        return body(edge.get("/deliveries/" + id, "Authorization", OFFICER));
    }

    private String list(String meeting) {
        return body(edge.get("/meetings/" + meeting + "/deliveries", "Authorization", OFFICER));
    }

    private HttpResponse<byte[]> posted(String id, String day) {
        return edge.post("/deliveries/" + id + "/posted", "{\"postedOn\":\"" + day + "\"}", "Authorization", OFFICER);
    }

    private HttpResponse<byte[]> told(String id, String said) {
        return edge.post("/deliveries/" + id + "/told", said, "Authorization", OFFICER);
    }

    /** A notice that could not go out, since the address was gone when it was to be written. */
    private String failed(String name, PersonFixture later) {
        var keeping = edge.bean(KeepingPeople.class);
        edge.meetings.away = true;
        var id = seated(name, person().byEmail("first@enghraifft.cymru"));
        scheduled("m1");
        String delivery = "m1:" + name + ":NOTICE:v1";
        // or the worker might know the address still when the meeting service is back
        await().atMost(SOON).until(() -> edge.meetings.inVain() > 0);
        keeping.edit(id, 1, person().byPost().profile());
        edge.meetings.away = false;
        afterSomeMinutes(() -> assertThat(shown(delivery)).contains("\"state\":\"FAILED\""));
        keeping.edit(id, 2, later.profile());
        return delivery;
    }

    /** Whenever the worker looked last, it looks again a minute later; ever slower, as each minute ends its lease. */
    private void afterSomeMinutes(ThrowingRunnable then) {
        var minutes = new AtomicInteger();
        var slower = IterativePollInterval.iterative(wait -> wait.multipliedBy(2), Duration.ofMillis(100));
        await().atMost(SOON).pollInterval(slower).untilAsserted(() -> {
            edge.at(Instant.parse("2027-01-11T10:00:00Z").plus(Duration.ofMinutes(minutes.incrementAndGet())));
            then.run();
        });
    }

    private void refused(HttpResponse<byte[]> answer, int status, String problem) {
        assertThat(answer.statusCode()).as(body(answer)).isEqualTo(status);
        assertThat(JsonPath.<String>read(body(answer), "$.type")).isEqualTo("urn:pythefnos:problem:" + problem);
        String cy = JsonPath.read(body(answer), "$.languages.cy.detail");
        String en = JsonPath.read(body(answer), "$.languages.en.detail");
        assertThat(cy).isNotBlank().isNotEqualTo(en).doesNotContain("{", "}");
        assertThat(en).isNotBlank().doesNotContain("{", "}");
    }

    private void onRecord(String id, String action) {
        await().atMost(SOON).untilAsserted(() -> {
            String trail = body(edge.get("/audit?subject=" + id, "Authorization", OFFICER));
            assertThat(JsonPath.<List<String>>read(trail, "$.items[*].action")).containsExactly(action);
            assertThat(JsonPath.<List<String>>read(trail, "$.items[*].actor")).containsExactly("ann");
        });
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String withoutTrail(String message) {
        return message.stripTrailing();
    }
}
