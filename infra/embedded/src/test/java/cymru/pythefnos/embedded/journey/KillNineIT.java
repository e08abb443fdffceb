package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.embedded.Addresses;
import cymru.pythefnos.embedded.ChildSystem;
import cymru.pythefnos.embedded.OfficerClient;
import cymru.pythefnos.embedded.demo.Api;
import cymru.pythefnos.embedded.demo.Api.Upload;
import cymru.pythefnos.servers.Ports;
import cymru.pythefnos.servers.mailbox.Mailbox;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ten kills at random moments of a journey; what was acknowledged is still there, and nobody is told twice unawares. */
@EnabledIfSystemProperty(named = "pythefnos.kills", matches = "\\d+", disabledReason = "give -Dpythefnos.kills=10")
class KillNineIT {
    private static final int KILLS = Integer.getInteger("pythefnos.kills", 10);
    private static final int PEOPLE = 12;
    private static final int MEETINGS = 6;

    @Test
    @DisplayName("After ten kills everyone has exactly one delivery per notice and paper")
    void nothingIsLostAndNothingDoubled(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("pythefnos.seed", System.nanoTime());
        int ports = Ports.free(0);
        Path data = folder.resolve("data");
        try (Mailbox outside = Mailbox.open(folder.resolve("outside"), 0);
                ChildSystem child = new ChildSystem(
                        data,
                        "--ports",
                        Integer.toString(ports),
                        "--movable-clock",
                        "--smtp",
                        "127.0.0.1:" + outside.port())) {
            child.start();
            child.awaitReady();
            Journey journey = new Journey(child.addresses());
            CompletableFuture<Void> told = CompletableFuture.runAsync(journey::tell);
            killAtRandom(child, new Random(seed));
            told.join();
            journey.awaitDeliveries();
            check(journey, outside, "seed " + seed);
        }
    }

    private static void killAtRandom(ChildSystem child, Random random) throws InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(random.nextInt(500, 5_000)); // the moment is the point: it is random, not waited for
            child.kill();
            child.start();
            child.awaitReady();
        }
    }

    private static void check(Journey journey, Mailbox outside, String seed) {
        Map<String, Long> sent = outside.messages().stream()
                .map(mail -> messageId(outside.message(mail.id()).orElseThrow()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (JsonNode delivery : journey.deliveries()) {
            long copies = sent.getOrDefault(journey.messageId(delivery), 0L);
            boolean unknown = delivery.toString().contains("UNKNOWN");
            assertThat(copies == 1 || unknown)
                    .as("%s, copies %d: %s", seed, copies, delivery)
                    .isTrue();
        }
        for (String meeting : journey.meetings) {
            assertThat(journey.peopleTold(meeting, "NOTICE"))
                    .as(seed)
                    .hasSize(PEOPLE)
                    .doesNotHaveDuplicates();
        }
        assertThat(journey.peopleTold(journey.meetings.getFirst(), "PAPER"))
                .as(seed)
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates();
    }

    private static String messageId(byte[] message) {
        return new String(message, StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> line.regionMatches(true, 0, "Message-ID:", 0, 11))
                .findFirst()
                .map(line -> line.substring(11).strip())
                .orElseThrow();
    }

    /** What a patient officer does: each call is made again with the same key until it is answered. */
    private static final class Journey {
        private final Api officer;
        private final List<String> people = new ArrayList<>();
        private List<String> meetings = List.of();

        Journey(Addresses at) {
            officer = OfficerClient.of(at);
        }

        void tell() {
            String group = id(post(
                    meeting(),
                    "/groups",
                    Map.of(
                            "name", Map.of("cy", "Grŵp (enghraifft)", "en", "Group (example)"),
                            "contact", Map.of("name", "Mared Enghraifft", "email", "mared@bwrdd-iechyd.example"),
                            "quorum", Map.of("minimum", 3)),
                    "group"));
            IntStream.range(0, PEOPLE).forEach(n -> seat(group, n));
            JsonNode series = post(
                    meeting(),
                    "/groups/" + group + "/series",
                    Map.of(
                            "rrule",
                            "FREQ=MONTHLY;COUNT=" + MEETINGS,
                            "from",
                            in(40),
                            "time",
                            "10:00",
                            "durationMinutes",
                            90),
                    "series");
            meetings = series.get("meetings").valueStream().map(Journey::id).toList();
            String paper = id(post(
                    meeting(),
                    "/meetings/" + meetings.getFirst() + "/papers",
                    Map.of("title", Map.of("cy", "Papur", "en", "Paper"), "forDecision", true),
                    "paper"));
            Upload text =
                    new Upload("papur.txt", "text/plain", "Papur enghreifftiol ŵ ŷ\n".getBytes(StandardCharsets.UTF_8));
            again(() -> officer.upload(paper, "STANDARD", "cy", text));
        }

        private void seat(String group, int n) {
            String person = id(post(
                    representative(),
                    "/representatives",
                    Map.of(
                            "name",
                            "Person " + n,
                            "language",
                            "cy",
                            "channels",
                            List.of(Map.of("kind", "EMAIL", "address", "person" + n + "@cynrychiolwyr.example")),
                            "consent",
                            Map.of("givenOn", in(0), "how", "FORM")),
                    "person-" + n));
            people.add(person);
            post(
                    representative(),
                    "/groups/" + group + "/seats",
                    Map.of("holder", person, "termStart", in(0)),
                    "seat-" + n);
        }

        /** Leases and the pause after an unknown outcome are minutes long, so the clock is helped along. */
        void awaitDeliveries() {
            int expected = PEOPLE * (MEETINGS + 1);
            Awaitility.await("all deliveries settled")
                    .atMost(Duration.ofSeconds(240))
                    .pollInterval(Duration.ofSeconds(4))
                    .until(() -> settled() >= expected || later());
        }

        private boolean later() {
            Instant now = Instant.parse(again(() -> officer.get(officer.at().desk(), "/clock"))
                    .get("now")
                    .asString());
            String moved = "{\"now\":\"%s\"}".formatted(now.plus(Duration.ofMinutes(20)));
            officer.send(officer.to(officer.at().desk(), "/clock").PUT(BodyPublishers.ofString(moved)));
            return false;
        }

        private long settled() {
            return deliveries().stream()
                    .filter(d -> Set.of("ACCEPTED", "UNKNOWN")
                            .contains(d.get("state").asString()))
                    .count();
        }

        List<JsonNode> deliveries() {
            return meetings.stream().flatMap(this::of).toList();
        }

        private Stream<JsonNode> of(String meeting) {
            JsonNode page =
                    again(() -> officer.get(representative(), "/meetings/" + meeting + "/deliveries?limit=200"));
            return (page.isArray() ? page : page.get("items")).valueStream();
        }

        List<String> peopleTold(String meeting, String kind) {
            return of(meeting)
                    .filter(d -> kind.equals(d.get("kind").asString()))
                    .map(d -> d.get("representativeId").asString())
                    .toList();
        }

        String messageId(JsonNode delivery) {
            String path = "/deliveries/" + delivery.get("id").asString() + "/message";
            String message = officer.send(officer.to(representative(), path)).body();
            return KillNineIT.messageId(message.getBytes(StandardCharsets.UTF_8));
        }

        private JsonNode post(URI service, String path, Object body, String key) {
            return again(() -> officer.post(service, path, body, "kill-" + key));
        }

        private static <T> T again(java.util.function.Supplier<T> call) {
            return Awaitility.await("an answer")
                    .atMost(Duration.ofSeconds(180))
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreException(Api.CallFailed.class)
                    .until(call::get, Objects::nonNull);
        }

        private URI meeting() {
            return officer.at().meeting();
        }

        private URI representative() {
            return officer.at().representative();
        }

        private static String id(JsonNode made) {
            return made.get("id").asString();
        }

        private static String in(int days) {
            return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
        }
    }
}
