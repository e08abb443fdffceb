package cymru.pythefnos.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import cymru.pythefnos.embedded.EmbeddedSystem;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.servers.mailbox.Mail;
import cymru.pythefnos.servers.mailbox.Mailbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/**
 * One meeting, 1,000 representatives: seconds until every notice is queued, until the mail server has accepted them all,
 * and how that compares with a bare Jakarta Mail loop that sends the same bytes over as many connections, each reused as
 * often, to the same kind of server in the same run.
 */
final class FanOut {
    private static final int PEOPLE = 1_000;
    private static final int PATIENCE_SECONDS = 300;
    private static final int CONNECTIONS = 8;
    private static final int MEETINGS = 12;
    private static final int WARM = 5;

    private FanOut() {}

    static void run(Path folder) throws Exception {
        // what goes together is looked for as ever, and nothing waits for it
        System.setProperty("pythefnos.mail.quiet", "1ms");
        try (Mailbox outside = Mailbox.open(folder.resolve("outside"), 0)) {
            Taken accepted;
            try (EmbeddedSystem system = EmbeddedSystem.start(
                    Options.run(folder.resolve("data")).withPorts(0).withSmtp("127.0.0.1:" + outside.port()))) {
                accepted = notices(system, outside);
            }
            Taken bare = bare(folder, outside);
            System.out.printf("fan-out: ratio %.2f (target 0.6)%n", bare.seconds() / accepted.seconds());
            System.out.printf(
                    "fan-out: processor seconds per 1,000 messages, until all that follows is done: %.2f; the bare loop: %.2f%n",
                    accepted.processor(), bare.processor());
        }
    }

    /**
     * Again and again, each time once everything of the time before is done: the first times much of the code is still
     * being compiled. Gives the median of the last few.
     */
    private static Taken notices(EmbeddedSystem system, Mailbox outside) throws InterruptedException {
        Api api = OfficerClient.of(system.addresses());
        String group = group(api);
        try (MongoClient client = MongoClients.create(system.storeUri())) {
            MongoDatabase representative = client.getDatabase("pythefnos_representative");
            MongoCollection<Document> deliveries = representative.getCollection("deliveries");
            List<MongoCollection<Document>> heard = List.of(
                    representative.getCollection("inbox"),
                    client.getDatabase("pythefnos_meeting").getCollection("inbox"));
            settled(heard, PEOPLE);
            List<Double> all = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            for (int meeting = 1; meeting <= MEETINGS; meeting++) {
                Taken.Start began = Taken.Start.now();
                int expected = meeting * PEOPLE;
                long start = System.nanoTime();
                meeting(api, group, meeting);
                until(() -> deliveries.countDocuments() >= expected);
                double queued = Many.since(start);
                until(() -> outside.messages().size() >= expected);
                double seconds = Many.since(start);
                all.add(seconds);
                System.out.printf(
                        "fan-out: meeting %d, %d representatives, all queued in %.1f s (target 5), all accepted in %.1f s, %,.0f a second%n",
                        meeting, PEOPLE, queued, seconds, PEOPLE / seconds);
                settled(heard, PEOPLE + expected);
                processor.add(began.taken().processor());
            }
            return new Taken(Taken.median(all, WARM), Taken.median(processor, WARM));
        }
    }

    /** Both services have heard so many of the representative service's events: of the seats, then of the notices. */
    private static void settled(List<MongoCollection<Document>> heard, int events) throws InterruptedException {
        for (MongoCollection<Document> inbox : heard) {
            until(() -> inbox.countDocuments(Filters.regex("_id", "^representative:")) >= events);
        }
    }

    private static Taken bare(Path folder, Mailbox outside) throws Exception {
        List<byte[]> messages = outside.messages().stream()
                .map(Mail::id)
                .map(id -> outside.message(id).orElseThrow())
                .toList();
        List<Double> all = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int meeting = 1; meeting <= MEETINGS; meeting++) {
            List<byte[]> some = messages.subList((meeting - 1) * PEOPLE, meeting * PEOPLE);
            try (Mailbox other = Mailbox.open(folder.resolve("bare-" + meeting), 0)) {
                Taken.Start began = Taken.Start.now();
                double seconds = BareMail.send(some, other.port(), CONNECTIONS);
                processor.add(began.taken().processor());
                all.add(seconds);
                System.out.printf(
                        "fan-out: the bare loop sends the same %d messages in %.1f s, %,.0f a second%n",
                        some.size(), seconds, some.size() / seconds);
            }
        }
        return new Taken(Taken.median(all, WARM), Taken.median(processor, WARM));
    }

    private static String group(Api api) {
        String group = api.post(
                        api.at().meeting(),
                        "/groups",
                        Map.of(
                                "name", Map.of("cy", "Grŵp (enghraifft)", "en", "Group (example)"),
                                "contact", Map.of("name", "Mared Enghraifft", "email", "mared@bwrdd-iechyd.example"),
                                "quorum", Map.of("minimum", 3)),
                        "group")
                .get("id")
                .asString();
        Many.seconds(PEOPLE, 8, n -> seat(api, group, n));
        return group;
    }

    private static void seat(Api api, String group, int n) {
        URI service = api.at().representative();
        String language = List.of("cy", "en", "both").get(n % 3);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String person = api.post(
                        service,
                        "/representatives",
                        Map.of(
                                "name",
                                "Person " + n,
                                "language",
                                language,
                                "channels",
                                List.of(Map.of("kind", "EMAIL", "address", "p" + n + "@cynrychiolwyr.example")),
                                "consent",
                                Map.of("givenOn", today, "how", "FORM")),
                        "person-" + n)
                .get("id")
                .asString();
        api.post(service, "/groups/" + group + "/seats", Map.of("holder", person, "termStart", today), "seat-" + n);
    }

    private static void meeting(Api api, String group, int number) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(60 + number);
        api.post(
                api.at().meeting(),
                "/groups/" + group + "/meetings",
                Map.of("start", day + "T10:00", "end", day + "T12:00"),
                "meeting-" + number);
    }

    private static void until(BooleanSupplier reached) throws InterruptedException {
        long start = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (Many.since(start) > PATIENCE_SECONDS) {
                throw new IllegalStateException("not reached in " + PATIENCE_SECONDS + " s");
            }
            Thread.sleep(50);
        }
    }
}
