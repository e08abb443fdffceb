package cymru.pythefnos.embedded.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logs, topics, dead letters, figures and traces name nobody, whatever has happened; and the search would find whom they
 * named.
 */
@ExtendWith(Seen.class)
class NobodyIsNamedIT {
    private static final String TOPIC = "pythefnos.meeting";
    private static final String DEAD = TOPIC + ".dead-letter";
    private static final String IN_LOG = "Cadi Cofnod";
    private static final String IN_TOPIC = "Siôn Pwnc";
    private static final String IN_EVENT = "Elin Digwyddiad";

    private final SeenSystem seen;
    private final URI meeting;
    private final URI representative;

    NobodyIsNamedIT(SeenSystem seen) {
        this.seen = seen;
        this.meeting = seen.system.addresses().meeting();
        this.representative = seen.system.addresses().representative();
    }

    @Test
    void nobodyIsNamedAnywhere() throws Exception {
        String group = Person.inAGroup(seen);
        String scheduled =
                Person.id(seen.officer.post(meeting, "/groups/" + group + "/meetings", Person.meeting(), Person.key()));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> seen.officer
                        .get(representative, "/meetings/" + scheduled + "/deliveries")
                        .toString()
                        .contains("ACCEPTED"));
        strayNames();
        seen.officer.post(meeting, "/meetings/" + scheduled + "/cancel", Map.of(), Person.key());
        List<String> people = people();
        assertThat(places().keySet()).contains("log", "figures", "traces", TOPIC, "pythefnos.representative");
        // what the cancellation leads to goes on meanwhile
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(found(places(), people)).isEmpty());
    }

    @Test
    void whoIsNamedIsFound() {
        LoggerFactory.getLogger("cymru.pythefnos.planted").info("hello", new IllegalStateException(IN_LOG));
        Topics topics = new Topics(seen.system.brokerSettings());
        topics.plant(TOPIC, IN_TOPIC);
        topics.plantEvent(TOPIC, MeetingScheduledV1.TYPE, IN_EVENT);
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            Map<String, List<String>> places = places();
            assertThat(found(places, List.of(IN_LOG))).containsExactly("log: " + IN_LOG);
            assertThat(found(places, List.of(IN_TOPIC)))
                    .containsExactlyInAnyOrder(TOPIC + ": " + IN_TOPIC, DEAD + ": " + IN_TOPIC);
            assertThat(found(places, List.of(IN_EVENT)))
                    .as("in the event, and not in what is said of its failure")
                    .containsExactlyInAnyOrder(TOPIC + ": " + IN_EVENT, DEAD + ": " + IN_EVENT);
            assertThat(found(places, List.of(SeenSystem.IN_FIGURES)))
                    .containsExactly("figures: " + SeenSystem.IN_FIGURES);
            assertThat(found(places, List.of(SeenSystem.IN_TRACES))).containsExactly("traces: " + SeenSystem.IN_TRACES);
        });
        dismissDeadLetters();
    }

    /** Names where they don't belong, as people and their programs put them there. */
    private void strayNames() {
        for (String name : List.of(Person.NAME, Person.EMAIL, Person.PHONE)) {
            String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            for (String path :
                    List.of("/representatives/%s", "/representatives?q=%s", "/nowhere/%s", "/deliveries/%s/message")) {
                seen.officer.send(seen.officer.to(representative, path.formatted(encoded)));
            }
            seen.officer.send(seen.officer.to(meeting, "/meetings/" + encoded));
            seen.officer.send(seen.officer
                    .to(representative, "/representatives")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", Person.key())
                    .POST(BodyPublishers.ofString("{\"name\": \"%s\", \"needs\": \"%s\"".formatted(name, name))));
            seen.officer.send(seen.officer
                    .to(representative, "/representatives/search")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"name\": \"%s\"}".formatted(name))));
        }
    }

    private Map<String, List<String>> places() {
        Map<String, List<String>> places = new HashMap<>(new Topics(seen.system.brokerSettings()).all());
        places.put("log", seen.log.lines());
        places.put("figures", seen.figures());
        places.put("traces", seen.collector.texts());
        return places;
    }

    /** In which places which of them stand, as they are or as a part of an address. */
    private static List<String> found(Map<String, List<String>> places, List<String> names) {
        List<String> found = new ArrayList<>();
        places.forEach((place, texts) -> {
            String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
            names.stream()
                    .filter(name -> spellings(name).anyMatch(all::contains))
                    .forEach(name -> found.add(place + ": " + name));
        });
        return found;
    }

    private static Stream<String> spellings(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return Stream.of(name, encoded, encoded.replace("+", "%20")).map(each -> each.toLowerCase(Locale.ROOT));
    }

    private static List<String> people() throws Exception {
        JsonNode story =
                new JsonMapper().readTree(Files.readString(Path.of("src/main/resources/embedded/demo/demo.json")));
        Stream<String> seeded = Stream.of("name", "address", "postcode", "email", "phone", "lines")
                .flatMap(field -> story.findValues(field).stream())
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> text.indexOf('.') < 0 || text.contains("@"));
        List<String> people =
                Stream.concat(seeded, Person.all().stream()).distinct().toList();
        assertThat(people)
                .hasSizeGreaterThan(30)
                .contains(
                        "Alys Enghraifft", "01632 960123", "alys@cynrychiolwyr.example", "CF99 9ZZ", "Tref Enghraifft");
        return people;
    }

    private void dismissDeadLetters() {
        for (URI service : List.of(meeting, representative)) {
            for (JsonNode letter :
                    seen.officer.get(service, "/operations/dead-letters").get("items")) {
                String path = "/operations/dead-letters/" + letter.get("id").asString() + "/dismiss";
                seen.officer.post(service, path, Map.of("reason", "planted"), Person.key());
            }
        }
    }
}
