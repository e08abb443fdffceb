package cymru.pythefnos.embedded.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One invented reader for each language, form and way, all in one group. */
final class Audience {

    private static final List<String> LANGUAGES = List.of("cy", "en", "both");

    private final World world;
    private final String group;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> seats = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private int messages;
    private int papers;

    Audience(World world) {
        this.world = world;
        this.group = world.post(world.meeting(), "/groups", group()).get("id").asString();
        for (String language : LANGUAGES) {
            for (String form : List.of("STANDARD", "LARGE_PRINT", "EASY_READ")) {
                String name = language + "-" + form.toLowerCase(Locale.ROOT).replace('_', '-');
                String address = name + "@cynrychiolwyr.example";
                world.post.open(address);
                addresses.add(address);
                seated(name, language, form, Map.of("kind", "EMAIL", "address", address));
            }
            for (String form : List.of("STANDARD", "LARGE_PRINT")) {
                String name = language + "-" + form.toLowerCase(Locale.ROOT).replace('_', '-') + "-post";
                seated(name, language, form, post());
            }
        }
    }

    List<String> byMail() {
        return addresses;
    }

    /** Whether somebody has as many messages about meetings, and as many papers, as they should; both languages of each. */
    boolean complete(String address) {
        List<Mail> mails = world.post.mailOf(address);
        long about = mails.stream().filter(mail -> mail.papers().isEmpty()).count();
        int files = mails.stream().mapToInt(mail -> mail.papers().size()).sum();
        return about == messages && files == (address.startsWith("both") ? 2 * papers : papers);
    }

    static String name(String address) {
        return address.substring(0, address.indexOf('@'));
    }

    String nameOf(JsonNode delivery) {
        return Objects.requireNonNull(names.get(delivery.get("representativeId").asString()));
    }

    String meeting(String start, String mode, @Nullable Map<String, Object> shortNotice) {
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "start",
                start,
                "end",
                start.substring(0, 11) + "12:00",
                "mode",
                mode,
                "purpose",
                Map.of("cy", "Trafod y gwasanaethau a phenderfynu beth i’w newid.", "en", "To decide what to change."),
                "attendees",
                List.of(Map.of("name", "Idris Dychmygol", "role", Map.of("cy", "Cadeirydd", "en", "Chair")))));
        if (shortNotice != null) {
            wanted.put("shortNotice", shortNotice);
        }
        return world.post(world.meeting(), "/groups/" + group + "/meetings", wanted)
                .get("id")
                .asString();
    }

    /** A meeting of a group in which nobody has a seat, so that nobody is told of it. */
    String silentMeeting() {
        String silent =
                world.post(world.meeting(), "/groups", group()).get("id").asString();
        return world.post(
                        world.meeting(),
                        "/groups/" + silent + "/meetings",
                        Map.of("start", "2027-03-30T10:00", "end", "2027-03-30T12:00"))
                .get("id")
                .asString();
    }

    /** A few months in one act, in the order of their dates. */
    List<String> series() {
        JsonNode made = world.post(
                world.meeting(),
                "/groups/" + group + "/series",
                Map.of(
                        "rrule", "FREQ=MONTHLY;BYDAY=2TU;COUNT=3",
                        "from", "2027-04-01",
                        "time", "10:00",
                        "durationMinutes", 120,
                        "mode", "HYBRID"));
        return world.list(made.get("meetings")).stream()
                .map(meeting -> meeting.get("id").asString())
                .toList();
    }

    /** Until each has so many messages about meetings, and about so many papers. */
    void waitFor(int about, int released) {
        messages = about;
        papers = released;
        for (String address : addresses) {
            world.await(
                    about + " messages and " + released + " papers to " + address,
                    () -> complete(address),
                    complete -> complete);
        }
    }

    /** What stands in the print queue, once it is all there. */
    List<JsonNode> lettersWaiting() {
        int readers = LANGUAGES.size() * 2;
        return world.await(
                "letters",
                () -> world.list(world.get(world.representative(), "/print-queue?limit=200")),
                queue -> queue.stream()
                                .map(waiting -> waiting.get("representativeId").asString())
                                .distinct()
                                .count()
                        == readers);
    }

    /** All of them leave their seats. */
    void leave() {
        for (String seat : seats) {
            world.post(world.representative(), "/seats/" + seat + "/vacate", Map.of());
        }
    }

    private void seated(String name, String language, String form, Map<String, Object> channel) {
        String person = world.post(
                        world.representative(),
                        "/representatives",
                        Map.of(
                                "name",
                                "Siân Ŵyn Enghraifft",
                                "language",
                                language,
                                "formats",
                                List.of(form),
                                "channels",
                                List.of(channel),
                                "consent",
                                Map.of("givenOn", "2027-01-04", "how", "FORM")))
                .get("id")
                .asString();
        names.put(person, name);
        seats.add(world.post(
                        world.representative(),
                        "/groups/" + group + "/seats",
                        Map.of("holder", person, "termStart", "2027-01-01", "termEnd", "2029-12-31"))
                .get("id")
                .asString());
    }

    private static Map<String, Object> post() {
        return Map.of(
                "kind",
                "POST",
                "lines",
                List.of("2 Stryd yr Enghraifft", "Llanfair Enghraifft", "Tref Enghraifft"),
                "postcode",
                "CF99 9ZZ");
    }

    private static Map<String, Object> group() {
        return Map.of(
                "name",
                Map.of("cy", "Grŵp Partneriaeth y Glannau (enghraifft)", "en", "Coast Partnership Group (example)"),
                "contact",
                Map.of(
                        "name",
                        "Mared Enghraifft",
                        "email",
                        "mared.enghraifft@bwrdd-iechyd.example",
                        "phone",
                        "01632 960123",
                        "address",
                        "Bwrdd Iechyd y Glannau (enghraifft)\n1 Ffordd yr Enghraifft\nTref Enghraifft CF99 9ZZ"),
                "quorum",
                Map.of("minimum", 3),
                "preMeetingMinutes",
                30,
                "debriefMinutes",
                30,
                "venue",
                Map.of(
                        "name",
                        Map.of("cy", "Ystafell y Wawr", "en", "Dawn Room"),
                        "address",
                        "1 Stryd yr Enghraifft, Tref Enghraifft"),
                "joining",
                Map.of(
                        "link",
                        "https://teams.example/l/meetup-join/19%3ameeting_MjdhNjM4YzUtYzExZi00OTFkLTkzZTAtNTVlNmZmMDhk"
                                + "NGU2%40thread.v2/0?context=%7b%22Tid%22%3a%2272f988bf-86f1-41af-91ab-2d7cd011db47%22%7d",
                        "instructions",
                        Map.of("cy", "Agorwch y ddolen.", "en", "Open the link.")),
                "reminderDaysBefore",
                List.of(7));
    }
}
