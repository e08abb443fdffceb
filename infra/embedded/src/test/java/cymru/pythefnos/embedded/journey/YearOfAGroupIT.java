package cymru.pythefnos.embedded.journey;

import static cymru.pythefnos.embedded.journey.Cast.ALYS;
import static cymru.pythefnos.embedded.journey.Cast.BRYN;
import static cymru.pythefnos.embedded.journey.Cast.CARYS;
import static cymru.pythefnos.embedded.journey.Cast.CONTACT;
import static cymru.pythefnos.embedded.journey.Cast.ELLA;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Api.Upload;
import cymru.pythefnos.embedded.journey.World.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One group's year, told in the words of the needs it meets. Each step goes on from the one before. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("The year of one group")
class YearOfAGroupIT {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private World world;
    private Cast cast;
    private Api contact;
    private List<JsonNode> year = List.of();
    private String first = "";
    private String report = "";

    @BeforeAll
    void openTheOffice(@TempDir Path data) {
        world = new World(data, Instant.parse("2027-01-04T09:00:00Z"));
        cast = new Cast(world);
        List.of("Alys", "Bryn", "Carys", "Ella", "Dewi").forEach(cast::seat);
        contact = world.clientWith("contact");
    }

    @AfterAll
    void closeTheOffice() {
        world.close();
    }

    @Test
    @Order(1)
    @DisplayName("M1: a meeting with less than two weeks' notice is refused, with the earliest that would do")
    void tooLittleNoticeIsRefused() {
        world.await(
                "the lead time of the seat that needs post",
                () -> world.look(
                        world.meeting(),
                        "/groups/" + cast.group + "/timing?start=2027-01-20T10:00&end=2027-01-20T12:00"),
                answer -> answer.status() == 422);
        Answer refused = schedule("2027-01-18T10:00");
        assertThat(refused.body().get("type").asString()).startsWith("urn:pythefnos:problem:");
        assertThat(refused.body().get("earliestStart").asString()).isNotEmpty();
        assertThat(refused.body().at("/languages/cy/detail").asString()).isNotEmpty();
        assertThat(refused.body().at("/languages/en/detail").asString()).isNotEmpty();
        assertThat(world.list(world.get(world.meeting(), "/meetings?group=" + cast.group)))
                .isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("M4: a year of meetings is arranged in one act, stepping over bank holidays")
    void aYearIsArrangedInOneAct() {
        JsonNode made = world.post(
                world.meeting(),
                "/groups/" + cast.group + "/series",
                Map.of(
                        "rrule",
                        "FREQ=MONTHLY;BYDAY=-1MO",
                        "from",
                        "2027-02-01",
                        "time",
                        "10:00",
                        "durationMinutes",
                        120,
                        "mode",
                        "HYBRID",
                        "purpose",
                        Map.of("cy", "Trafod y gwasanaethau.", "en", "To talk about the services."),
                        "attendees",
                        List.of(Map.of("name", "Idris Dychmygol", "role", Map.of("cy", "Cadeirydd", "en", "Chair")))));
        year = world.list(made.get("meetings"));
        first = year.getFirst().get("id").asString();
        assertThat(year).hasSize(12);
        assertThat(year.getFirst().get("start").asString()).startsWith("2027-02-22T10:00");
        assertThat(made.get("steppedOver").valueStream().map(s -> s.get("date").asString()))
                .contains("2027-03-29", "2027-05-31", "2027-08-30");
        assertThat(year.stream().map(m -> m.get("start").asString().substring(0, 10)))
                .doesNotContain("2027-03-29", "2027-05-31", "2027-08-30");
        assertThat(year.stream().map(m -> m.get("start").asString()).filter(s -> s.startsWith("2027-06")))
                .allMatch(s -> s.contains("T10:00") && s.endsWith("+01:00"));
    }

    @Test
    @Order(3)
    @DisplayName(
            "M1, X1: each person has notice directly, alone in the message, in their language, with a calendar entry")
    void eachPersonHasNoticeDirectly() {
        for (String person : List.of(ALYS, BRYN, CARYS, ELLA)) {
            List<Mail> mails = world.await(
                    "notice of each meeting for " + person, () -> world.post.mailOf(person), m -> dates(m) == 12);
            // one overview; two or three if the machine is so slow that the events come seconds apart
            assertThat(mails).hasSizeLessThanOrEqualTo(3).allSatisfy(mail -> {
                assertThat(mail.to()).containsExactly(person);
                assertThat(mail.subject()).doesNotContainIgnoringCase("Glannau").doesNotContainIgnoringCase("Coast");
                assertThat(mail.text()).isNotBlank();
                assertThat(mail.html()).isNotBlank();
            });
        }
        assertThat(notice(ALYS).html()).contains("lang=\"cy\"").doesNotContain("Dear");
        assertThat(notice(ALYS).text()).contains("22 Chwefror 2027").doesNotContain("February");
        assertThat(notice(BRYN).text()).contains("22 February 2027").doesNotContain("Chwefror");
        assertThat(notice(CARYS).text()).contains("22 Chwefror 2027", "22 February 2027");
        assertThat(notice(CARYS).text().indexOf("Chwefror"))
                .isLessThan(notice(CARYS).text().indexOf("February"));
    }

    @Test
    @Order(4)
    @DisplayName("M8, M16: every notice names the contact; answers go there; it says who comes and what for")
    void everyNoticeNamesTheContact() {
        assertThat(notice(BRYN).replyTo()).containsExactly(CONTACT);
        assertThat(notice(BRYN).text())
                .contains("Mared Enghraifft", CONTACT, "Idris Dychmygol", "Chair", "To talk about the services.");
        assertThat(notice(ALYS).text()).contains("Cadeirydd", "Trafod y gwasanaethau.");
    }

    @Test
    @Order(5)
    @DisplayName("M6: the pre-meeting and the debrief are part of it, and traffic is flagged")
    void thereIsRoomBeforeAndAfter() {
        JsonNode meeting = world.get(world.meeting(), "/meetings/" + first);
        assertThat(meeting.at("/preMeeting/start").asString()).startsWith("2027-02-22T09:15");
        assertThat(meeting.at("/debrief/end").asString()).startsWith("2027-02-22T12:30");
        assertThat(notice(BRYN).text()).contains("09:15", "12:30");
        Answer early = schedule("2027-03-11T08:30");
        assertThat(early.status()).isEqualTo(201);
        assertThat(early.body().get("warnings").toString()).contains("avoid");
        cancel(early.body().get("id").asString(), Map.of());
    }

    @Test
    @Order(6)
    @DisplayName("M1: a calendar reads the dates: London time, an identity of its own for each person")
    void aCalendarReadsTheInvitation() {
        VEvent event = told(BRYN, "2027-02-22T10:00:00Z");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-02-22T10:00:00Z"));
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getUid().getValue())
                .isNotEqualTo(told(ALYS, "2027-02-22T10:00:00Z").getUid().getValue());
        assertThat(event.getSummary().getValue()).doesNotContainIgnoringCase("Coast");
    }

    @Test
    @Order(7)
    @DisplayName("M1: a person without e-mail has a letter, and it counts two working days after posting")
    void aPersonWithoutEmailHasALetter() throws IOException {
        List<JsonNode> letters = world.await(
                "letters to print",
                () -> world.list(world.get(world.representative(), "/print-queue")),
                queue -> queue.size() >= 12);
        JsonNode letter = letters.getFirst();
        String delivery = letter.get("id").asString();
        HttpResponse<String> pdf =
                world.officer.send(world.officer.to(world.representative(), "/deliveries/" + delivery + "/letter"));
        assertThat(pdf.body()).startsWith("%PDF");
        world.post(world.representative(), "/deliveries/" + delivery + "/posted", Map.of("postedOn", "2027-01-04"));
        JsonNode posted = world.get(world.representative(), "/deliveries/" + delivery);
        assertThat(posted.get("receivedOn").asString()).isEqualTo("2027-01-06");
        world.await(
                "the evidence of the letter",
                () -> seatOf("Dewi", world.get(world.meeting(), "/meetings/" + first + "/compliance")),
                seat -> seat.toString().contains("2027-01-06"));
    }

    @Test
    @Order(8)
    @DisplayName("M2, M3: the contact uploads; each person has their own format and language at once")
    void papersGoStraightToEachPerson() throws IOException {
        report = contact.post(
                        world.meeting(),
                        "/meetings/" + first + "/papers",
                        Map.of("title", Map.of("cy", "Oriau agor", "en", "Opening hours"), "forDecision", true),
                        "journey-report")
                .get("id")
                .asString();
        contact.upload(report, "STANDARD", "cy", file("report.cy.docx", DOCX));
        contact.upload(report, "STANDARD", "en", file("report.en.docx", DOCX));
        Mail alys = world.await("Alys's paper", () -> papers(ALYS), m -> !m.isEmpty())
                .getLast();
        assertThat(alys.papers()).hasSize(1);
        assertThat(alys.attachments().values().iterator().next()).isEqualTo(bytes("report.cy.docx"));
        Mail bryn = world.await("Bryn's paper", () -> papers(BRYN), m -> !m.isEmpty())
                .getLast();
        assertThat(bryn.attachments().values().iterator().next())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(papers(ELLA)).isEmpty();
    }

    @Test
    @Order(9)
    @DisplayName("M2: a missing format is flagged before the deadline, and is sent the moment it arrives")
    void aMissingFormatIsFlaggedInTime() throws IOException {
        world.itIs("2027-02-10T09:30:00Z");
        world.await(
                "the missing Easy Read is known",
                () -> world.get(world.meeting(), "/meetings/" + first + "/compliance")
                        .toString(),
                text -> text.contains("EASY_READ"));
        contact.upload(report, "EASY_READ", "en", file("report-easy-read.en.docx", DOCX));
        Mail ella = world.await("Ella's paper", () -> papers(ELLA), m -> !m.isEmpty())
                .getLast();
        assertThat(ella.attachments().values().iterator().next()).isEqualTo(bytes("report-easy-read.en.docx"));
    }

    @Test
    @Order(10)
    @DisplayName("M2: a late paper is refused for decision, with the deadline it missed")
    void aLatePaperIsRefused() {
        world.itIs("2027-02-16T09:00:00Z");
        Answer late = world.ask(
                world.meeting(),
                "/meetings/" + first + "/papers",
                Map.of("title", Map.of("cy", "Hwyr", "en", "Late"), "forDecision", true));
        assertThat(late.status()).isBetween(400, 422);
        assertThat(late.body().get("deadline").asString()).isEqualTo("2027-02-14");
    }

    @Test
    @Order(11)
    @DisplayName("M12: reminders come a week and a day before, in the person's language")
    void remindersCome() {
        world.await("the reminder a week before", () -> reminders(ALYS), m -> m.size() == 1);
        world.itIs("2027-02-21T09:30:00Z");
        List<Mail> mails = world.await("the reminder a day before", () -> reminders(ALYS), m -> m.size() == 2);
        assertThat(mails).allSatisfy(mail -> assertThat(mail.text()).contains("22 Chwefror 2027"));
    }

    private List<Mail> reminders(String person) {
        return world.post.mailOf(person).stream()
                .filter(mail -> mail.subject().startsWith("Nodyn atgoffa"))
                .toList();
    }

    @Test
    @Order(12)
    @DisplayName("M1: a move reaches everyone told, starts notice again and changes the same calendar entry")
    void aMoveReachesEveryone() {
        String moved = year.get(3).get("id").asString();
        VEvent original = told(BRYN, "2027-06-01T09:00:00Z");
        Answer answer = world.ask(
                world.meeting(),
                "/meetings/" + moved + "/move",
                Map.of("start", "2027-06-08T10:00", "end", "2027-06-08T12:00"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("scheduleVersion").asInt()).isEqualTo(2);
        Mail told = world.await("the move", () -> invitations(BRYN, "2027-06-08T09:00:00Z"), m -> !m.isEmpty())
                .getLast();
        VEvent event = Calendars.event(told);
        assertThat(event.getUid().getValue()).isEqualTo(original.getUid().getValue());
        assertThat(event.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    @Order(13)
    @DisplayName("A cancelled meeting reaches everyone told, with its reason, and leaves their calendar")
    void aCancellationReachesEveryone() {
        String cancelled = year.get(4).get("id").asString();
        Instant start =
                OffsetDateTime.parse(year.get(4).get("start").asString()).toInstant();
        cancel(cancelled, Map.of("reason", Map.of("cy", "Eira trwm.", "en", "Heavy snow.")));
        Mail told = world.await(
                        "the cancellation",
                        () -> invitations(CARYS, start.toString()),
                        m -> m.stream().anyMatch(mail -> Calendars.method(mail).equals("CANCEL")))
                .getLast();
        assertThat(Calendars.event(told).getSequence().getValue()).isEqualTo(1);
        assertThat(told.text()).contains("Eira trwm.", "Heavy snow.");
        Answer paper = world.ask(
                world.meeting(),
                "/meetings/" + cancelled + "/papers",
                Map.of("title", Map.of("cy", "Papur", "en", "Paper"), "forDecision", false));
        assertThat(paper.status()).isEqualTo(409);
    }

    @Test
    @Order(14)
    @DisplayName("X4: who did what, when and why is on record; the figures come from evidence and can be made again")
    void everythingIsOnRecord() {
        assertThat(world.list(world.get(
                        world.meeting(),
                        "/audit?subject=" + year.get(3).get("id").asString())))
                .isNotEmpty();
        String figures = "/compliance?from=2027-01-01&to=2027-12-31";
        Awaitility.await("figures that stay, once all evidence is in")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    JsonNode before = world.get(world.meeting(), figures);
                    world.post(world.meeting(), "/compliance/rebuild", Map.of());
                    assertThat(world.get(world.meeting(), figures)).isEqualTo(before);
                });
    }

    @Test
    @Order(15)
    @DisplayName("R2, X3: a person sees all that is held on them, and is erased with the meeting record left intact")
    void aPersonIsErased() {
        String bryn = cast.person("Bryn");
        assertThat(world.get(world.representative(), "/representatives/" + bryn + "/export")
                        .toString())
                .contains(BRYN);
        JsonNode before = world.get(world.meeting(), "/meetings/" + first + "/compliance");
        HttpResponse<String> erased = world.officer.send(world.officer
                .to(world.representative(), "/representatives/" + bryn)
                .DELETE());
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(world.get(world.representative(), "/representatives").toString())
                .doesNotContain(BRYN);
        assertThat(world.get(world.representative(), "/meetings/" + first + "/deliveries")
                        .toString())
                .doesNotContain(BRYN)
                .contains("ACCEPTED");
        assertThat(world.get(world.meeting(), "/meetings/" + first + "/compliance")
                        .at("/figures/seats")
                        .size())
                .isEqualTo(5)
                .isEqualTo(before.at("/figures/seats").size());
    }

    private Answer schedule(String start) {
        return world.ask(
                world.meeting(),
                "/groups/" + cast.group + "/meetings",
                Map.of("start", start, "end", start.substring(0, 11) + "12:00"));
    }

    private void cancel(String meeting, Map<String, Object> said) {
        assertThat(world.ask(world.meeting(), "/meetings/" + meeting + "/cancel", said)
                        .status())
                .isEqualTo(200);
    }

    private JsonNode seatOf(String name, JsonNode compliance) {
        return compliance
                .at("/figures/seats")
                .valueStream()
                .filter(seat -> seat.get("seatId").asString().equals(cast.seat(name)))
                .findFirst()
                .orElseThrow();
    }

    /** The messages that came with a paper. */
    private List<Mail> papers(String person) {
        return world.post.mailOf(person).stream()
                .filter(mail -> !mail.papers().isEmpty())
                .toList();
    }

    /** The notice of the first meeting. */
    private Mail notice(String person) {
        return world.post.mailOf(person).stream()
                .filter(mail -> entries(mail).anyMatch(entry -> startsAt(entry, "2027-02-22T10:00:00Z")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no notice of " + year.getFirst()));
    }

    /** The calendar entry with which that meeting was first told. */
    private VEvent told(String person, String start) {
        return world.post.mailOf(person).stream()
                .flatMap(YearOfAGroupIT::entries)
                .filter(entry -> startsAt(entry, start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry at " + start));
    }

    /** On how many days somebody is invited. */
    private static long dates(List<Mail> mails) {
        return mails.stream()
                .flatMap(YearOfAGroupIT::entries)
                .map(entry -> entry.getDateStart().getValue())
                .distinct()
                .count();
    }

    private static Stream<VEvent> entries(Mail mail) {
        return Stream.concat(
                mail.calendars().isEmpty() ? Stream.empty() : Stream.of(Calendars.event(mail)),
                Calendars.published(mail).stream());
    }

    private static boolean startsAt(VEvent entry, String start) {
        return entry.getDateStart().getValue().toInstant().equals(Instant.parse(start));
    }

    /** The messages with a calendar entry at that time, oldest first. */
    private List<Mail> invitations(String person, String start) {
        return world.post.mailOf(person).stream()
                .filter(mail -> !mail.calendars().isEmpty())
                .filter(mail -> Calendars.event(mail)
                        .getDateStart()
                        .getValue()
                        .toInstant()
                        .equals(Instant.parse(start)))
                .toList();
    }

    private static Upload file(String name, String mediaType) throws IOException {
        return new Upload(name, mediaType, bytes(name));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(YearOfAGroupIT.class.getResourceAsStream("/embedded/demo/" + name))) {
            return in.readAllBytes();
        }
    }
}
