package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.embedded.ChildSystem;
import cymru.pythefnos.servers.Ports;
import cymru.pythefnos.servers.mailbox.Mailbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Kills at random moments all through the journey: what was acknowledged is still there, everybody is told, and nobody
 * twice unawares. A build kills twice; the profile {@code faults} kills more often, and more than once over.
 * {@code -Dpythefnos.kills} sets how many, {@code -Dpythefnos.journeys} how often all of it, {@code -Dpythefnos.seed}
 * repeats the moments of a run.
 */
class KillNineIT {
    private static final int KILLS = Integer.getInteger("pythefnos.kills", 2);
    private static final int JOURNEYS = Integer.getInteger("pythefnos.journeys", 1);
    private static final int CHAPTERS = 6;
    private static final Set<String> SETTLED = Set.of("ACCEPTED", "UNKNOWN", "PRINT_QUEUED", "SUPERSEDED", "STOPPED");

    private final AtomicInteger kills = new AtomicInteger();

    static IntStream journeys() {
        return IntStream.rangeClosed(1, JOURNEYS);
    }

    @ParameterizedTest(name = "after kills in journey {0} everyone has exactly one delivery per notice and paper")
    @MethodSource("journeys")
    void nothingIsLostAndNothingDoubled(int journey, @TempDir Path folder) throws Exception {
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
            PatientOfficer officer = new PatientOfficer(child.addresses());
            KilledYear year = new KilledYear(officer);
            CompletableFuture<Void> told = CompletableFuture.runAsync(() -> year.tell(this::awaitItsKills));
            killAtRandom(child, new Random(seed));
            told.join();
            awaitSettled(year, officer);
            check(year, officer, copies(outside), "journey %d of %d, seed %d".formatted(journey, JOURNEYS, seed));
        }
    }

    private void killAtRandom(ChildSystem child, Random random) throws InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(random.nextInt(200, 4_000)); // the moment is the point: it is random, not waited for
            child.kill();
            kills.incrementAndGet();
            child.start();
            child.awaitReady();
        }
    }

    /** No chapter begins before its share of the kills, so that they fall into all of them. */
    private void awaitItsKills(int chapter) {
        Awaitility.await("kill " + chapter * KILLS / CHAPTERS)
                .atMost(Duration.ofMinutes(5))
                .until(() -> kills.get() >= chapter * KILLS / CHAPTERS);
    }

    /** Leases and the pause after an unknown outcome are minutes long, so the clock is helped along. */
    private static void awaitSettled(KilledYear year, PatientOfficer officer) {
        Awaitility.await("everything settled")
                .atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofSeconds(4))
                .until(() -> settled(year, officer) || later(officer));
    }

    private static boolean settled(KilledYear year, PatientOfficer officer) {
        boolean everybody = year.meetings.stream()
                .filter(meeting -> !meeting.equals(year.cancelled()))
                .allMatch(meeting -> current(year, officer, meeting).size() >= year.people.size());
        return everybody
                && everybodyToldThatItIsOff(year, officer)
                && papers(year, officer).size() >= 10
                && officer.deliveries(year.meetings)
                        .allMatch(d -> SETTLED.contains(d.get("state").asString()));
    }

    private static boolean later(PatientOfficer officer) {
        officer.itIs(officer.now().plus(Duration.ofMinutes(20)));
        return false;
    }

    private static void check(KilledYear year, PatientOfficer officer, Map<String, Long> copies, String seed) {
        for (String meeting : year.meetings) {
            if (!meeting.equals(year.cancelled())) {
                assertThat(current(year, officer, meeting))
                        .as(seed)
                        .containsExactlyInAnyOrderElementsOf(year.people.keySet());
            }
        }
        assertThat(papers(year, officer))
                .as(seed)
                .containsExactlyInAnyOrder(
                        "Alys STANDARD cy",
                        "Bryn LARGE_PRINT en",
                        "Carys STANDARD cy",
                        "Carys STANDARD en",
                        "Dewi LARGE_PRINT cy",
                        "Ella EASY_READ en",
                        "Ffion PLAIN_TEXT cy",
                        "Gwen STANDARD cy",
                        "Gwen STANDARD en",
                        "Huw STANDARD en");
        assertThat(everybodyToldThatItIsOff(year, officer)).as(seed).isTrue();
        List<String> messages = new ArrayList<>();
        officer.deliveries(year.meetings)
                .filter(d ->
                        Set.of("ACCEPTED", "UNKNOWN").contains(d.get("state").asString()))
                .forEach(d -> {
                    String id = messageId(officer.message(d));
                    if (!d.has("sentWith")) {
                        messages.add(id);
                    }
                    boolean unknown = d.get("attempts").toString().contains("UNKNOWN");
                    assertThat(copies.getOrDefault(id, 0L))
                            .as("%s: %s", seed, d)
                            .satisfies(n -> assertThat(n == 1 || unknown).isTrue());
                });
        long more = copies.values().stream().filter(n -> n > 1).count();
        System.out.printf(
                "%d kills, %s: %d messages, %d of them delivered more than once, each on record as UNKNOWN%n",
                KILLS, seed, messages.size(), more);
        assertThat(messages).as(seed).doesNotHaveDuplicates();
        assertThat(copies.keySet())
                .as("%s: nothing left without a record", seed)
                .isSubsetOf(messages);
    }

    /** Who has a record of having been told the meeting's present date, once for each record. */
    private static List<String> current(KilledYear year, PatientOfficer officer, String meeting) {
        int version = meeting.equals(year.moved()) ? 2 : 1;
        return officer.deliveries(meeting).stream()
                .filter(d -> Set.of("NOTICE", "MOVED").contains(d.get("kind").asString()))
                .filter(d -> d.get("scheduleVersion").asInt() == version)
                .map(d -> d.get("representativeId").asString())
                .toList();
    }

    private static List<String> papers(KilledYear year, PatientOfficer officer) {
        return officer.deliveries(year.first()).stream()
                .filter(d -> d.get("kind").asString().equals("PAPER"))
                .map(d -> "%s %s %s"
                        .formatted(
                                year.people.get(d.get("representativeId").asString()),
                                d.at("/paper/format").asString(),
                                d.at("/paper/language").asString()))
                .toList();
    }

    private static boolean everybodyToldThatItIsOff(KilledYear year, PatientOfficer officer) {
        List<JsonNode> all = officer.deliveries(year.cancelled());
        List<String> off = people(all, d -> d.get("kind").asString().equals("CANCELLED"));
        List<String> told = people(
                all,
                d -> d.get("kind").asString().equals("NOTICE")
                        && Set.of("ACCEPTED", "UNKNOWN").contains(d.get("state").asString()));
        return off.stream().distinct().count() == off.size() && off.containsAll(told);
    }

    private static List<String> people(List<JsonNode> all, java.util.function.Predicate<JsonNode> which) {
        return all.stream()
                .filter(which)
                .map(d -> d.get("representativeId").asString())
                .toList();
    }

    /** How often each Message-ID arrived. */
    private static Map<String, Long> copies(Mailbox outside) {
        return outside.messages().stream()
                .map(mail -> messageId(new String(outside.message(mail.id()).orElseThrow(), StandardCharsets.US_ASCII)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String messageId(String message) {
        return message.lines()
                .filter(line -> line.regionMatches(true, 0, "Message-ID:", 0, 11))
                .findFirst()
                .map(line -> line.substring(11).strip())
                .orElseThrow();
    }
}
