package cymru.pythefnos.embedded.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The invented group of the journey and its people, each different in language, format or channel. */
final class Cast {
    static final String ALYS = "alys@cynrychiolwyr.example";
    static final String BRYN = "bryn@cynrychiolwyr.example";
    static final String CARYS = "carys@cynrychiolwyr.example";
    static final String ELLA = "ella@cynrychiolwyr.example";
    static final String CONTACT = "mared.enghraifft@bwrdd-iechyd.example";
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> seats = new LinkedHashMap<>();
    private final World world;
    final String group;

    Cast(World world) {
        this.world = world;
        this.group = world.post(world.meeting(), "/groups", group()).get("id").asString();
        person("Alys", "cy", "STANDARD", email(ALYS));
        person("Bryn", "en", "LARGE_PRINT", email(BRYN));
        person("Carys", "both", "STANDARD", email(CARYS));
        person("Ella", "en", "EASY_READ", email(ELLA));
        person("Dewi", "cy", "LARGE_PRINT", letter());
        List.of(ALYS, BRYN, CARYS, ELLA).forEach(world.post::open);
    }

    private static Map<String, Object> group() {
        return Map.of(
                "name",
                Map.of("cy", "Grŵp Partneriaeth y Glannau (enghraifft)", "en", "Coast Partnership Group (example)"),
                "contact",
                Map.of("name", "Mared Enghraifft", "email", CONTACT, "phone", "01632 960123"),
                "quorum",
                Map.of("minimum", 3),
                "avoidWindows",
                List.of(Map.of("from", "08:00", "to", "09:30")),
                "preMeetingMinutes",
                45,
                "debriefMinutes",
                30,
                "venue",
                Map.of("name", Map.of("cy", "Ystafell y Wawr", "en", "Dawn Room"), "address", "1 Stryd yr Enghraifft"),
                "joining",
                Map.of(
                        "link",
                        "https://meet.example/glannau",
                        "instructions",
                        Map.of("cy", "Agorwch y ddolen.", "en", "Open the link.")),
                "reminderDaysBefore",
                List.of(7, 1));
    }

    private void person(String name, String language, String format, Map<String, Object> channel) {
        JsonNode made = world.post(
                world.representative(),
                "/representatives",
                Map.of(
                        "name",
                        name + " Enghraifft",
                        "language",
                        language,
                        "formats",
                        List.of(format),
                        "channels",
                        List.of(channel),
                        "consent",
                        Map.of("givenOn", "2027-01-04", "how", "FORM")));
        people.put(name, made.get("id").asString());
    }

    String seat(String name) {
        return seats.computeIfAbsent(
                name,
                holder -> world.post(
                                world.representative(),
                                "/groups/" + group + "/seats",
                                Map.of("holder", person(holder), "termStart", "2027-01-01", "termEnd", "2029-12-31"))
                        .get("id")
                        .asString());
    }

    String person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private static Map<String, Object> email(String address) {
        return Map.of("kind", "EMAIL", "address", address);
    }

    private static Map<String, Object> letter() {
        return Map.of(
                "kind", "POST", "lines", List.of("2 Stryd yr Enghraifft", "Tref Enghraifft"), "postcode", "CF99 9ZZ");
    }
}
