package cymru.pythefnos.embedded.seeing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody with everything that there is to know about a person, in a group of their own. */
final class Person {
    static final String NAME = "Rhiannon Ddychmygol-Prawf";
    static final String EMAIL = "rhiannon.prawf@rhywle.example";
    static final String LINE = "77 Rhodfa’r Dychymyg";
    static final String NEED = "Cadair olwyn a lle i gi tywys o’r enw Smot";
    static final String TELLER = "Chwaer Rhiannon Prawf";
    static final String CONTACT = "Ifor Cyswllt-Dychmygol";
    static final String PHONE = "01632 960777";

    private Person() {}

    static List<String> all() {
        return List.of(NAME, EMAIL, LINE, NEED, TELLER, CONTACT, PHONE, "CF99 8ZZ", "Mynwent y Moch");
    }

    /** Makes the group with them in its only seat. @return the group's id */
    static String inAGroup(SeenSystem seen) {
        return of(seen, NAME, EMAIL, NEED).group();
    }

    /** The ids of both. */
    record Seated(String person, String group) {}

    static Seated of(SeenSystem seen, String name, String email, String need) {
        var at = seen.system.addresses();
        LocalDate today = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        String group = id(seen.officer.post(at.meeting(), "/groups", group(), key()));
        String person = id(seen.officer.post(
                at.representative(),
                "/representatives",
                Map.of(
                        "name",
                        name,
                        "language",
                        "cy",
                        "formats",
                        List.of("STANDARD"),
                        "needs",
                        List.of(Map.of("kind", "EQUIPMENT", "note", need, "saidBy", TELLER)),
                        "channels",
                        List.of(
                                Map.of("kind", "EMAIL", "address", email),
                                Map.of(
                                        "kind",
                                        "POST",
                                        "lines",
                                        List.of(LINE, "Mynwent y Moch"),
                                        "postcode",
                                        "CF99 8ZZ")),
                        "consent",
                        Map.of("givenOn", today.toString(), "how", "FORM")),
                key()));
        seen.officer.post(
                at.representative(),
                "/groups/" + group + "/seats",
                Map.of(
                        "holder",
                        person,
                        "termStart",
                        today.toString(),
                        "termEnd",
                        today.plusYears(3).toString()),
                key());
        return new Seated(person, group);
    }

    /** A meeting far enough ahead for two weeks' notice. */
    static Map<String, Object> meeting() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        return Map.of("start", day + "T10:00", "end", day + "T12:00");
    }

    private static Map<String, Object> group() {
        return Map.of(
                "name",
                Map.of("cy", "Grŵp y trywydd", "en", "Group of the trace"),
                "contact",
                Map.of("name", CONTACT, "email", "ifor.cyswllt@rhywle.example", "phone", PHONE),
                "quorum",
                Map.of("minimum", 1),
                "venue",
                Map.of("name", Map.of("cy", "Neuadd", "en", "Hall"), "address", LINE));
    }

    static String id(JsonNode made) {
        return made.get("id").asString();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
