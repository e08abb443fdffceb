package cymru.pythefnos.representative.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.PersonEvent.PersonAdded;
import cymru.pythefnos.representative.person.PersonEvent.PersonErased;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest(classes = Edge.class, properties = "pythefnos.store.enabled=false")
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PeopleOverHttpTest {

    private static final String SIAN = """
            {"name": "Siân Ŵyn", "language": "cy", "formats": ["LARGE_PRINT", "AUDIO"],
             "needs": [{"kind": "HEARING_LOOP", "note": "y glust chwith"}],
             "channels": [{"kind": "EMAIL", "address": "Sian@Enghraifft.CYMRU"},
                          {"kind": "POST", "lines": ["1 Stryd y Bont", "Bangor"], "postcode": "ll572dg"}],
             "consent": {"givenOn": "2026-11-02", "how": "dros y ffôn"}}
            """;

    private final Asking ask;
    private final InMemoryRepresentatives people;
    private final Edge.Readings readings;

    PeopleOverHttpTest(MockMvcTester mvc, InMemoryRepresentatives people, Edge.Readings readings) {
        this.ask = Asking.officer(mvc);
        this.people = people;
        this.readings = readings;
    }

    @Test
    void everythingSaidComesBackInTheSameShape() {
        var added = ask.post(SIAN, "/representatives").is(201);
        assertThat(added.response().getHeader("Location")).isEqualTo("/representatives/" + added.text("/id"));
        var read = ask.get("/representatives/{id}", added.text("/id")).is(200);
        assertThat(read.json()).isEqualTo(added.json());
        assertThat(read.text("/channels/0/address")).isEqualTo("Sian@enghraifft.cymru");
        assertThat(read.text("/channels/1/postcode")).isEqualTo("LL57 2DG");
        assertThat(read.text("/language")).isEqualTo("cy");
        assertThat(read.response().getHeader("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void whoeverWasAskedNothingYetGetsBothLanguagesAndTheStandardFormat() {
        var added = ask.post("""
                        {"name": "Ifan", "channels": [{"kind": "POST", "lines": ["2 Y Stryd"], "postcode": "CF10 3NQ"}],
                         "consent": {"givenOn": "2026-11-23", "how": "form"}}
                        """, "/representatives").is(201);
        assertThat(added.text("/language")).isEqualTo("both");
        assertThat(added.text("/formats/0")).isEqualTo("STANDARD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "name": ""                                                         | name                | missing
            "name": "Siân\\nBcc: all"                                          | name                | not-on-one-line
            "channels": []                                                     | channels            | no-channel
            "channels": [{"address": "a@b.cymru"}]                             | channels[0].kind    | missing
            "channels": [{"kind": "EMAIL", "address": "sian at home"}]         | channels[0].address | not-an-email-address
            "channels": [{"kind": "EMAIL"}]                                    | channels[0].address | missing
            "channels": [{"kind": "EMAIL", "address": "a@b.cymru", "lines": []}]             | channels[0] | not-both-channels
            "channels": [{"kind": "POST", "lines": ["x"], "postcode": "75001"}]| channels[0].postcode| not-a-postcode
            "channels": [{"kind": "POST", "postcode": "CF10 3NQ"}]             | channels[0].lines   | missing
            "channels": [{"kind": "POST", "lines": ["a","b","c","d","e","f","g"], "postcode": "CF10 3NQ"}] | channels[0].lines | too-many-lines
            "channels": [null]                                                 | channels[0]         | missing
            "consent": null                                                    | consent             | missing
            "consent": {"givenOn": "2026-11-24", "how": "phone"}               | consent.givenOn     | in-the-future
            "consent": {"givenOn": "2026-11-23"}                               | consent.how         | missing
            "formats": ["AUDIO", "AUDIO"]                                      | formats             | named-twice
            "needs": [{"note": "no kind"}]                                     | needs[0].kind       | missing
            """)
    void eachBadFieldIsNamedInBothLanguagesAndNothingIsKept(String field, String path, String problem) {
        int before = people.events.size();
        var refused = ask.post(with(field), "/representatives").refuses(400, "invalid-request");
        assertThat(refused.text("/errors/0/field")).isEqualTo(path);
        assertThat(refused.text("/errors/0/problem")).isEqualTo(problem);
        assertThat(refused.text("/errors/0/cy")).contains(path).isNotEqualTo(refused.text("/errors/0/en"));
        assertThat(people.events).hasSize(before);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var refused = ask.post("{\"channels\": [{\"kind\": \"EMAIL\"}]}", "/representatives");
        refused.refuses(400, "invalid-request");
        assertThat(refused.json().at("/errors").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name"                        | malformed-json
            {"nom": "Siân"}                | unknown-field
            {"language": "fr"}             | wrong-type
            {"formats": "LARGE_PRINT"}     | wrong-type
            {"channels": [{"kind": "FAX"}]}| wrong-type
            {"consent": {"givenOn": "yesterday", "how": "phone"}} | wrong-type
            []                             | wrong-type
            """)
    void whatCannotBeReadIsRefused(String body, String problem) {
        ask.post(body, "/representatives").refuses(400, problem);
    }

    @Test
    void theLanguagesThatCanBeChosenAreNamedAsTheyAreWritten() {
        var refused = ask.post("{\"language\": \"CY\"}", "/representatives").refuses(400, "wrong-type");
        assertThat(refused.json().at("/allowed")).hasToString("[\"cy\",\"en\",\"both\"]");
    }

    @Test
    void theDescriptionShowsTheLimitsAndThatAPatchMayLeaveOutAnything() {
        var described = ask.get("/v3/api-docs").is(200).json();
        var person = described.at("/components/schemas/PersonRequest");
        assertThat(person.at("/properties/name/maxLength").asInt()).isEqualTo(200);
        assertThat(person.at("/properties/channels/maxItems").asInt()).isEqualTo(10);
        assertThat(person.at("/properties/language/enum")).hasToString("[\"cy\",\"en\",\"both\"]");
        assertThat(person.at("/required")).hasSize(3);
        var patch = described.at(
                "/paths/~1representatives~1{id}/patch/requestBody/content/application~1merge-patch+json/schema");
        assertThat(patch.at("/properties/name/maxLength").asInt()).isEqualTo(200);
        assertThat(patch.has("required")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sian@elusen.example", "sian@ELUSEN.example", "sian@post.elusen.example"})
    void noPersonIsReachedByWayOfTheOrganisation(String address) {
        int before = people.events.size();
        var refused = ask.inWelsh()
                .post(
                        with("\"channels\": [{\"kind\": \"EMAIL\", \"address\": \"" + address + "\"}]"),
                        "/representatives")
                .refuses(422, "third-sector-address");
        assertThat(refused.text("/title")).isEqualTo("Mae’r cyfeiriad hwn yn perthyn i’r sefydliad trydydd sector");
        assertThat(refused.text("/domain")).endsWith("elusen.example");
        // the address itself is personal, and an answer may be logged
        assertThat(refused.json().toString().toLowerCase(Locale.ROOT)).doesNotContain("sian@");
        assertThat(people.events).hasSize(before);
    }

    @Test
    void aMergePatchChangesWhatItNamesAndLeavesTheRest() {
        String id = add();
        var edited = ask.ifMatch("\"1\"")
                .patch("{\"language\": \"en\", \"needs\": null}", "/representatives/{id}", id)
                .is(200);
        assertThat(edited.text("/language")).isEqualTo("en");
        assertThat(edited.json().at("/needs").size()).isZero();
        assertThat(edited.text("/name")).isEqualTo("Siân Ŵyn");
        assertThat(edited.json().at("/channels").size()).isEqualTo(2);
        assertThat(edited.response().getHeader("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": null}            | invalid-request
            {"channels": null}        | invalid-request
            {"id": "1"}               | unknown-field
            {"language": "fr"}        | wrong-type
            {"consent": "yes"}        | wrong-type
            ["name"]                  | wrong-type
            "name"                    | wrong-type
            """)
    void aBadPatchIsRefusedAndChangesNothing(String patch, String problem) {
        String id = add();
        ask.patch(patch, "/representatives/{id}", id).refuses(400, problem);
        assertThat(ask.get("/representatives/{id}", id).json().at("/version").asInt())
                .isEqualTo(1);
    }

    @Test
    void aPatchOfAnOlderVersionIsRefused() {
        String id = add();
        ask.ifMatch("\"1\"")
                .patch("{\"name\": \"Siân\"}", "/representatives/{id}", id)
                .is(200);
        var refused = ask.ifMatch("\"1\"").patch("{\"name\": \"Sioned\"}", "/representatives/{id}", id);
        refused.refuses(412, "stale-version");
        assertThat(ask.get("/representatives/{id}", id).text("/name")).isEqualTo("Siân");
    }

    @Test
    void aPatchInPlainJsonIsAskedToSayWhatItIs() {
        var answer = ask.put("{}", "/representatives/{id}", add());
        answer.refuses(405, "method-not-allowed");
    }

    @Test
    void erasingLeavesTheIdAndCanBeDoneAgain() {
        String id = add();
        ask.delete("/representatives/{id}", id).is(204);
        ask.delete("/representatives/{id}", id).is(204);
        ask.get("/representatives/{id}", id).refuses(410, "representative-erased");
        ask.patch("{\"name\": \"Siân\"}", "/representatives/{id}", id).refuses(410, "representative-erased");
        assertThat(ask.get("/representatives/{id}/export", id).json().toString())
                .doesNotContain("Siân", "Bangor");
        assertThat(people.events.subList(people.events.size() - 2, people.events.size()))
                .hasExactlyElementsOfTypes(PersonAdded.class, PersonErased.class);
    }

    @Test
    void theExportIsAFileWithEverySectionAndOnRecord() {
        String id = add();
        var export = ask.get("/representatives/{id}/export", id).is(200);
        assertThat(export.response().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"representative-" + id + ".json\"");
        assertThat(export.text("/representative/name")).isEqualTo("Siân Ŵyn");
        assertThat(export.text("/exportedAt")).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(export.json().has("seats")).isTrue();
        assertThat(export.json().has("invitations")).isTrue();
        assertThat(readings.ids()).endsWith(new RepresentativeId(id));
    }

    @Test
    void theListIsFoundByNameAndGoesOn() {
        List.of("Zebedeus Carw", "Álan Carw", "Bethan Carw")
                .forEach(name -> ask.post(with("\"name\": \"" + name + "\""), "/representatives")
                        .is(201));
        var first = ask.post("{\"name\": \"carw\", \"limit\": 2}", "/representatives/search")
                .is(200);
        assertThat(first.text("/items/0/name")).isEqualTo("Álan Carw");
        assertThat(first.text("/items/1/name")).isEqualTo("Bethan Carw");
        var second = ask.post(
                "{\"name\": \"carw\", \"limit\": 2, \"after\": \"" + first.text("/next") + "\"}",
                "/representatives/search");
        assertThat(second.text("/items/0/name")).isEqualTo("Zebedeus Carw");
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void aNameInAnAddressIsRefusedAndOneThatNobodyCouldHaveFindsNobody() {
        ask.get("/representatives?q=carw").refuses(400, "search-by-address");
        ask.post("{\"name\": \" \"}", "/representatives/search").refuses(400, "invalid-request");
        ask.post(with("\"name\": \"Nia Nodyn\""), "/representatives").is(201);
        assertThat(ask.post("{\"name\": \"[\"}", "/representatives/search")
                        .is(200)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "after=, empty-parameter",
        "limit=0, invalid-request",
        "limit=201, invalid-request",
        "limit=many, invalid-parameter",
        "after=one, invalid-parameter",
        "after=01900000-0000-7000-8000-000000000000, invalid-request"
    })
    void aListAskedForWronglyIsRefused(String query, String problem) {
        ask.get("/representatives?" + query).refuses(400, problem);
    }

    @Test
    void anUnknownPersonAndABadIdAreRefused() {
        String nobody = "01900000-0000-7000-8000-000000000000";
        ask.get("/representatives/{id}", nobody).refuses(404, "unknown-representative");
        ask.get("/representatives/{id}/export", nobody).refuses(404, "unknown-representative");
        ask.delete("/representatives/{id}", nobody).refuses(404, "unknown-representative");
        ask.get("/representatives/{id}", "sian").refuses(400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINANCE", "CONTACT", "REPRESENTATIVE", "SERVICE"})
    void peopleAreNobodyElsesBusiness(String role) {
        String id = add();
        var other = ask.as(role);
        other.get("/representatives").refuses(403, "not-allowed");
        other.get("/representatives/{id}", id).refuses(403, "not-allowed");
        other.get("/representatives/{id}/export", id).refuses(403, "not-allowed");
        other.post(SIAN, "/representatives").refuses(403, "not-allowed");
        other.patch("{}", "/representatives/{id}", id).refuses(403, "not-allowed");
        other.delete("/representatives/{id}", id).refuses(403, "not-allowed");
    }

    @Test
    void aSupportWorkerReadsAndDoesNotWrite() {
        String id = add();
        var support = ask.as("SUPPORT");
        support.get("/representatives/{id}", id).is(200);
        support.patch("{\"name\": \"Siân\"}", "/representatives/{id}", id).refuses(403, "not-allowed");
        support.delete("/representatives/{id}", id).refuses(403, "not-allowed");
    }

    private String add() {
        return ask.post(SIAN, "/representatives").is(201).text("/id");
    }

    /** Siân, with one field said otherwise. */
    private static String with(String field) {
        var said = new JsonMapper().readTree(SIAN);
        var other = new JsonMapper().readTree("{" + field + "}");
        ((ObjectNode) said).setAll((ObjectNode) other);
        return said.toString();
    }
}
