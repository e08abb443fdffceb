package cymru.pythefnos.embedded.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.settings.KnownSettings;
import cymru.pythefnos.embedded.settings.Placeholders.Placeholder;
import cymru.pythefnos.embedded.settings.SettingsTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What infra/README.md says of settings is what the services read, and the other way round. */
class SettingsTableTest {
    /** Read by the launcher, tests and the embedded store, which say so themselves. */
    private static final Set<String> ELSEWHERE =
            Set.of("PYTHEFNOS_JAVA_OPTIONS", "PYTHEFNOS_TEST_*", "PYTHEFNOS_DOCSTORE_*", "PYTHEFNOS_STORE_*");

    private final List<Row> rows = SettingsTable.read().rows();
    private final List<Placeholder> placeholders = Placeholders.all();

    @Test
    void everyVariableThatAServiceReadsIsInTheTableWithItsDefaultAndProperty() {
        assertThat(placeholders)
                .hasSizeGreaterThan(60)
                .allSatisfy(read -> assertThat(rows)
                        .filteredOn(row -> row.variable().equals(read.variable()))
                        .singleElement()
                        .satisfies(row -> assertThat(row.usual()).isEqualTo(read.usual()))
                        .satisfies(row -> assertThat(row.properties()).contains(read.property()))
                        .satisfies(row -> assertThat(read.service().equals("all")
                                        || row.services().contains(read.service()))
                                .isTrue()));
    }

    @Test
    void everyRowIsReadByTheServiceThatItNames() {
        assertThat(rows)
                .filteredOn(
                        row -> !row.properties().isEmpty() && !row.variable().endsWith("*"))
                .allSatisfy(row -> assertThat(placeholders)
                        .filteredOn(read -> read.variable().equals(row.variable()))
                        .extracting(Placeholder::property)
                        .containsOnlyOnceElementsOf(row.properties()));
        assertThat(rows).extracting(Row::variable).doesNotHaveDuplicates();
    }

    @Test
    void theNamesThatAServiceKnowsAreThoseOfTheTable() {
        Map<String, List<String>> known = new HashMap<>(KnownSettings.ALL.properties());
        known.keySet().removeAll(ELSEWHERE);
        assertThat(rows.stream().collect(Collectors.toMap(Row::variable, row -> Set.copyOf(row.properties()))))
                .isEqualTo(known.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))));
    }

    @Test
    void everyPropertyOfOursIsDescribedForToolsAndNoneIsMissingHere() throws IOException {
        Map<String, JsonNode> described = described();
        assertThat(described.values())
                .allSatisfy(property -> assertThat(property.path("description").asString(""))
                        .as(property.path("name").asString())
                        .isNotBlank());
        Set<String> named = rows.stream()
                .flatMap(row -> row.properties().stream())
                .filter(name -> name.startsWith("pythefnos."))
                .collect(Collectors.toCollection(TreeSet::new));
        named.addAll(KnownSettings.ALL.internal());
        // properties that no type binds: a switch of configurations, and a place in a map
        named.removeAll(Set.of("pythefnos.store.enabled", "pythefnos.identity.services.representative"));
        assertThat(described.keySet().stream()
                        .map(SettingsTableTest::inTheTable)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void theDefaultForToolsIsTheDefaultOfTheTable() throws IOException {
        Map<String, JsonNode> described = described();
        assertThat(placeholders)
                .filteredOn(read -> read.property().startsWith("pythefnos.")
                        && !read.usual().startsWith("$")
                        // each service has one of its own, and the portal and the meeting service none
                        && !read.property().equals("pythefnos.client.id")
                        && described.containsKey(read.property()))
                .hasSizeGreaterThan(30)
                .allSatisfy(read -> assertThat(usual(described, read.property()))
                        .as(read.property())
                        .isEqualTo(read.usual()));
    }

    private static String usual(Map<String, JsonNode> described, String property) {
        return Objects.requireNonNull(described.get(property))
                .path("defaultValue")
                .asString("");
    }

    private static String inTheTable(String property) {
        if (property.startsWith("pythefnos.bank-holidays.")) {
            return "pythefnos.bank-holidays.*";
        }
        return property.equals("pythefnos.identity.services") ? property + ".*" : property;
    }

    private static Map<String, JsonNode> described() throws IOException {
        Map<String, JsonNode> all = new HashMap<>();
        for (URL file : Collections.list(
                SettingsTableTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                new JsonMapper().readTree(in).get("properties").forEach(property -> {
                    if (property.get("name").asString().startsWith("pythefnos.")) {
                        all.put(property.get("name").asString(), property);
                    }
                });
            }
        }
        return all;
    }
}
