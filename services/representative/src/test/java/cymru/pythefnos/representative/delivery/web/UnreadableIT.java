package cymru.pythefnos.representative.delivery.web;

import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;
import cymru.pythefnos.representative.meeting.MeetingFixture;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.rights.ForgettingPeople;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.Term;
import cymru.pythefnos.testing.stores.NoScans;
import cymru.pythefnos.testing.stores.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** From the link in a paper's message to the other rendition, the task and the event, on every store. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.testing.stores.Stores#all")
class UnreadableIT {
    private static final String OFFICER = "Bearer officer";
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final RepresentativeId SIAN = new RepresentativeId("sian");

    private final Store store;
    private final DeliveryEdge edge;

    UnreadableIT(Store store) throws IOException {
        this.store = store;
        this.edge = new DeliveryEdge(store);
    }

    @AfterEach
    void everyQueryHadAnIndex() {
        try (edge) {
            NoScans.assertNone(store, edge.log);
        } finally {
            try (var client = store.client()) {
                var database = client.getDatabase(store.database());
                database.listCollectionNames()
                        .forEach(name -> database.getCollection(name).deleteMany(new Document()));
            }
        }
    }

    @Test
    void oneSaysWhatIsWrongAndTheOtherRenditionComesAndSomebodyKnows() {
        String path = linkInThePaper();
        assertThat(path).matches("/unreadable/[A-Za-z0-9_-]{22}");

        var page = open(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        assertThat(body(page))
                .contains("<html lang=\"cy\">", "Beth sydd o’i le?", "Papur 1: Cynllun", path + "/en")
                .contains("type=\"radio\"")
                .doesNotContain("checked", "<script");
        assertThat(body(open(path + "/en"))).contains("<html lang=\"en\">", "What is wrong?", "Paper 1: Plan");
        assertThat(get("/unreadable-papers")).contains("\"items\":[]");

        var nothing = tell(path, "");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(body(nothing)).contains("Dewiswch beth sydd o’i le ar y papur");
        assertThat(get("/unreadable-papers")).contains("\"items\":[]");

        String thanks = body(tell(path, "trouble=LAYOUT"));
        assertThat(thanks).contains("Diolch am ddweud wrthym", "Print bras", "22 Mawrth 2027", "tel:+441248000000");
        assertThat(body(tell(path + "/en", "trouble=LAYOUT"))).contains("Thank you for telling us", "Large print");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(edge.mail.getReceivedMessages()).hasSize(1));
        isATask();
    }

    private void isATask() {
        String tasks = get("/unreadable-papers");
        assertThat(JsonPath.<List<String>>read(tasks, "$.items[*].representativeId"))
                .containsExactly("sian");
        assertThat(JsonPath.<List<String>>read(tasks, "$.items[0].troubles")).containsExactly("LAYOUT");
        assertThat(JsonPath.<String>read(tasks, "$.items[0].deadline")).isEqualTo("2027-03-22");
        assertThat(JsonPath.<String>read(tasks, "$.items[0].sent")).isEqualTo("m1:sian:PAPER:p1:p1-l");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(edge.events())
                        .filteredOn(event -> event.type().equals("cymru.pythefnos.paper.unreadable.v1"))
                        .hasSize(1)
                        .allSatisfy(event ->
                                assertThat(event.data()).contains("\"LAYOUT\"").doesNotContain("sian@")));

        String id = JsonPath.read(tasks, "$.items[0].id");
        String done = "{\"on\":\"2027-01-11\",\"what\":\"READ_TOGETHER\"}";
        assertThat(edge.post("/unreadable-papers/" + id + "/done", done, "Authorization", "Bearer finance")
                        .statusCode())
                .isEqualTo(403);
        var settled = edge.post("/unreadable-papers/" + id + "/done", done, "Authorization", "Bearer contact");
        assertThat(JsonPath.<String>read(body(settled), "$.done.what")).isEqualTo("READ_TOGETHER");
        assertThat(get("/unreadable-papers")).contains("\"items\":[]");
        assertThat(JsonPath.<String>read(get("/unreadable-papers/" + id), "$.done.on"))
                .isEqualTo("2027-01-11");
        var other = edge.post(
                "/unreadable-papers/" + id + "/done",
                "{\"on\":\"2027-01-11\",\"what\":\"ON_PAPER\"}",
                "Authorization",
                OFFICER);
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void aLinkThatIsNoLongerGoodSaysSoInBothLanguages() {
        String path = linkInThePaper();
        for (String bad : List.of(path + "x", "/unreadable/abc")) {
            var page = open(bad);
            assertThat(page.statusCode()).as(bad).isEqualTo(404);
        }
        edge.at(Instant.parse("2027-05-01T00:00:00Z"));
        var expired = open(path);
        assertThat(expired.statusCode()).isEqualTo(404);
        assertThat(body(expired))
                .contains("Nid yw’r ddolen hon yn gweithio mwyach", "This link does not work any more");
        assertThat(tell(path, "trouble=LAYOUT").statusCode()).isEqualTo(404);
        assertThat(get("/unreadable-papers")).contains("\"items\":[]");
    }

    @Test
    void whileTheMeetingServiceIsAwayItIsTakenInAllTheSame() {
        String path = linkInThePaper();
        edge.meetings.away = true;
        assertThat(open(path).statusCode()).isEqualTo(200);
        assertThat(body(tell(path, "trouble=BROKEN"))).contains("Diolch am ddweud wrthym");
        assertThat(get("/unreadable-papers")).contains("BROKEN");
    }

    @Test
    void whoeverIsErasedHasNoLinkAnyMore() {
        String path = linkInThePaper();
        edge.bean(KeepingPeople.class).erase(SIAN, 1);
        edge.bean(ForgettingPeople.class).forget(SIAN);
        assertThat(open(path).statusCode()).isEqualTo(404);
    }

    private String linkInThePaper() {
        edge.bean(Representatives.class)
                .add(person().byEmail("sian@enghraifft.cymru")
                        .reading(PreferredLanguage.CY)
                        .called("sian"));
        var term = new Term(LocalDate.of(2026, 1, 1), null);
        edge.bean(Seats.class)
                .add(new SeatAssigned(new Seat(new SeatId("s1"), MeetingFixture.GROUP, SIAN, List.of(), term, 0)));
        edge.meetings.meeting("m1", 1, "2027-03-30");
        edge.meetings.paper("p1", "STANDARD/cy", new byte[5_000]);
        edge.meetings.rendition("p1", "LARGE_PRINT/cy", "p1-l", new byte[6_000]);
        HearingOfMeetings hearing = edge.bean(HearingOfMeetings.class);
        hearing.scheduled(meeting("m1").known());
        hearing.paperReleased(paper());
        String message = "/deliveries/m1:sian:PAPER:p1:p1-r/message";
        await().atMost(SOON).untilAsserted(() -> assertThat(unfolded(message)).contains("/unreadable/"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(edge.mail.getReceivedMessages()).hasSize(2));
        try {
            edge.mail.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        Matcher link = Pattern.compile("(/unreadable/[A-Za-z0-9_-]+)").matcher(unfolded(message));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String unfolded(String message) {
        return get(message).replace("=\r\n", "");
    }

    private static KnownPaper paper() {
        return new KnownPaper(
                new PaperId("p1"),
                new MeetingId("m1"),
                MeetingFixture.GROUP,
                1,
                LocalDate.of(2027, 3, 22),
                false,
                List.of(
                        new KnownRendition("p1-r", "STANDARD", "cy", "application/pdf", 5_000, false),
                        new KnownRendition("p1-l", "LARGE_PRINT", "cy", "application/pdf", 6_000, true)),
                false);
    }

    private HttpResponse<byte[]> open(String path) {
        return edge.get(path, "Accept", BROWSER);
    }

    private HttpResponse<byte[]> tell(String path, String form) {
        return edge.form(path, form, "Accept", BROWSER);
    }

    private String get(String path) {
        return body(edge.get(path, "Authorization", OFFICER));
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
