package cymru.pythefnos.representative.delivery.web;

import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.jayway.jsonpath.JsonPath;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.bounce.ReturnPath;
import cymru.pythefnos.representative.delivery.bounce.mail.ReportMailbox;
import cymru.pythefnos.representative.delivery.bounce.mail.ReportOutcomes;
import cymru.pythefnos.representative.delivery.bounce.mail.Reports;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.MeetingFixture;
import cymru.pythefnos.representative.person.PersonFixture;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.seat.Seat;
import cymru.pythefnos.representative.seat.SeatEvent.SeatAssigned;
import cymru.pythefnos.representative.seat.Seats;
import cymru.pythefnos.representative.seat.Term;
import cymru.pythefnos.testing.stores.NoScans;
import cymru.pythefnos.testing.stores.Store;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A message is taken and comes back: from its return path to the task, over SMTP, IMAP and HTTP, on every store. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.testing.stores.Stores#all")
class BounceIT {
    private static final String OFFICER = "Bearer officer";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SIAN = "01900000-0000-7000-8000-00000000051a";
    private static final String ID = "m1:" + SIAN + ":NOTICE:v1";

    private final Store store;
    private final DeliveryEdge edge;
    private final ReportMailbox mailbox;

    BounceIT(Store store) throws IOException {
        this.store = store;
        this.edge = new DeliveryEdge(store);
        this.mailbox = edge.bean(ReportMailbox.class);
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
    void whatComesBackIsATaskUntilTheAddressIsConfirmed() throws Exception {
        invited(person().byEmail("sian@enghraifft.cymru").byPost());
        accepted();
        String returned = edge.mail.getReceivedMessages()[0].getHeader("Return-Path", null);
        assertThat(returned)
                .isEqualTo("<bounce+" + ReturnPath.token(new DeliveryId(ID).hash()) + "@sefydliad.example>");
        String evidence = get("/deliveries/" + ID + "/message");
        assertThat(evidence).doesNotContain("bounce+");

        comesIn("postfix-unknown");
        mailbox.read();
        String bounced = get("/deliveries/" + ID);
        assertThat(JsonPath.<String>read(bounced, "$.state")).isEqualTo("FAILED");
        assertThat(JsonPath.<String>read(bounced, "$.reason")).isEqualTo("BOUNCED");
        assertThat(JsonPath.<List<String>>read(bounced, "$.attempts[*].outcome"))
                .containsExactly("ACCEPTED", "BOUNCED");
        assertThat(JsonPath.<String>read(bounced, "$.attempts[1].reply")).isEqualTo("5.1.1");
        assertThat(bounced).doesNotContain("receivedOn");
        announced("cymru.pythefnos.notice.failed.v1");
        held();
        assertThat(inFolder("INBOX")).isZero();
        assertThat(inFolder("Pythefnos")).isEqualTo(1);
        assertThat(get("/deliveries/" + ID + "/message")).isEqualTo(evidence);

        var released = edge.post("/representatives/" + SIAN + "/email/release", "", "Authorization", OFFICER);
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(new String(released.body(), StandardCharsets.UTF_8)).doesNotContain("\"held\"");
        accepted();
        assertThat(get("/held-addresses")).contains("\"items\":[]");
    }

    private void held() {
        String held = get("/held-addresses");
        assertThat(JsonPath.<List<String>>read(held, "$.items[*].representativeId"))
                .containsExactly(SIAN);
        assertThat(JsonPath.<String>read(held, "$.items[0].held.fault")).isEqualTo("NO_SUCH_ADDRESS");
        assertThat(JsonPath.<String>read(held, "$.items[0].held.code")).isEqualTo("5.1.1");
        assertThat(JsonPath.<String>read(held, "$.items[0].held.words.cy"))
                .startsWith("Nid oes gan neb y cyfeiriad e-bost hwn.");
        assertThat(JsonPath.<String>read(held, "$.items[0].nextDeadline")).isEqualTo("2027-03-15");
        assertThat(JsonPath.<List<String>>read(held, "$.items[0].endangers[*].kind"))
                .containsExactly("NOTICE", "PAPER");
        assertThat(JsonPath.<String>read(held, "$.items[0].endangers[0].todo.what"))
                .isEqualTo("POST");
        assertThat(JsonPath.<String>read(held, "$.items[0].endangers[0].postBy"))
                .isEqualTo("2027-03-11");
        assertThat(JsonPath.<List<String>>read(get("/print-queue"), "$.items[*].id"))
                .containsExactly(ID);
        assertThat(JsonPath.<String>read(get("/representatives/" + SIAN), "$.held.fault"))
                .isEqualTo("NO_SUCH_ADDRESS");
        assertThat(edge.get("/held-addresses", "Authorization", "Bearer contact")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void readingAgainChangesNothingAndWhatIsNoReportIsLeftToPeople() throws Exception {
        invited(person().byEmail("sian@enghraifft.cymru"));
        accepted();
        comesIn("away");
        comesIn("postfix-delayed");
        comesIn(Reports.with("postfix-unknown", "0000000000000000000000", "0".repeat(32)));
        comesIn("Nid neges yw hon".getBytes(StandardCharsets.UTF_8));
        mailbox.read();
        mailbox.read();
        String delivery = get("/deliveries/" + ID);
        assertThat(JsonPath.<String>read(delivery, "$.state")).isEqualTo("ACCEPTED");
        assertThat(JsonPath.<List<String>>read(delivery, "$.attempts[*].outcome"))
                .containsExactly("ACCEPTED", "DELAYED");
        assertThat(get("/held-addresses")).contains("\"items\":[]");
        assertThat(inFolder("INBOX")).isEqualTo(3);
        assertThat(inFolder("Pythefnos")).isEqualTo(1);
        assertThat(counted("no_report")).isEqualTo(2);
        assertThat(counted("noted")).isEqualTo(1);
        assertThat(counted("unknown")).isEqualTo(1);
    }

    @Test
    void aReportThatWasOnRecordBeforeACrashIsNotCountedTwice() throws Exception {
        invited(person().byEmail("sian@enghraifft.cymru"));
        accepted();
        comesIn("gmail-full");
        mailbox.read();
        // as if the process had died before the message was marked
        MailFolder done = folder("Pythefnos");
        var again = done.getMessages().getFirst();
        edge.mail.getManagers().getImapHostManager().getInbox(edge.reports()).store(again.getMimeMessage());
        assertThat(JsonPath.<String>read(get("/held-addresses"), "$.items[0].held.fault"))
                .isEqualTo("MAILBOX_FULL");
        int attempts = JsonPath.<List<String>>read(get("/deliveries/" + ID), "$.attempts[*].outcome")
                .size();
        mailbox.read();
        assertThat(JsonPath.<List<String>>read(get("/deliveries/" + ID), "$.attempts[*].outcome"))
                .hasSizeBetween(attempts, attempts + 1);
        assertThat(JsonPath.<String>read(get("/deliveries/" + ID), "$.state")).isEqualTo("FAILED");
        assertThat(edge.events())
                .filteredOn(event -> event.type().equals("cymru.pythefnos.notice.failed.v1"))
                .hasSize(1);
    }

    private void invited(PersonFixture person) {
        edge.bean(Representatives.class).add(person.called(SIAN));
        var term = new Term(LocalDate.of(2026, 1, 1), null);
        var seat = new SeatId(UUID.randomUUID().toString());
        edge.bean(Seats.class)
                .add(new SeatAssigned(
                        new Seat(seat, MeetingFixture.GROUP, new RepresentativeId(SIAN), List.of(), term, 0)));
        edge.meetings.meeting("m1", 1, "2027-03-30");
        edge.bean(HearingOfMeetings.class).scheduled(meeting("m1").known());
    }

    private void accepted() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/deliveries/" + ID)).contains("\"state\":\"ACCEPTED\""));
    }

    private void announced(String type) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(edge.events())
                        .filteredOn(event -> event.type().equals(type))
                        .hasSize(1));
    }

    private void comesIn(String report) throws Exception {
        comesIn(Reports.about(new DeliveryId(ID), report));
    }

    private void comesIn(byte[] message) throws Exception {
        edge.reports().deliver(new MimeMessage(null, new ByteArrayInputStream(message)));
    }

    private int inFolder(String name) throws FolderException {
        return folder(name).getMessageCount();
    }

    private MailFolder folder(String name) throws FolderException {
        return edge.mail.getManagers().getImapHostManager().getFolder(edge.reports(), name);
    }

    private double counted(String outcome) {
        var registry = new SimpleMeterRegistry();
        edge.bean(ReportOutcomes.class).bindTo(registry);
        return registry.get("pythefnos.mail.reports")
                .tag("outcome", outcome)
                .functionCounter()
                .count();
    }

    private String get(String path) {
        return new String(edge.get(path, "Authorization", OFFICER).body(), StandardCharsets.UTF_8);
    }
}
