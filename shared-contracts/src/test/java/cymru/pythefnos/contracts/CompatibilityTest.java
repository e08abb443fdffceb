package cymru.pythefnos.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CompatibilityTest {
    private static final Path RELEASED = Path.of("released");
    private static final String SCHEMA = """
            {"type":"object","required":["a"],"properties":{"a":{"type":"string"},
             "b":{"type":"array","items":{"type":"object","properties":{"c":{"type":"integer"}}}}}}""";

    static List<Path> released() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(f -> f.toString().endsWith(".schema.json")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void aReleasedSchemaOnlyGainedOptionalFields(Path released) {
        JsonNode then = Documents.json(released);
        Contract contract = Contract.ALL.stream()
                .filter(c -> c.type().equals(then.get("title").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(released + " was released and is gone"));
        assertThat(Compatibility.breaks(then, Documents.resource(contract.schema())))
                .isEmpty();
    }

    @Test
    void everyEventIsReleased() throws IOException {
        assertThat(released().stream().map(f -> Documents.json(f).get("title").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        Contract.ALL.stream().map(Contract::type).toList());
    }

    @Test
    void anOptionalFieldMayBeAdded() {
        assertThat(breaks(SCHEMA.replace("\"a\":{", "\"new\":{\"type\":\"string\"},\"a\":{")))
                .isEmpty();
    }

    @Test
    void aNewRequiredFieldBreaks() {
        assertThat(breaks(SCHEMA.replace("[\"a\"]", "[\"a\",\"b\"]"))).isNotEmpty();
    }

    @Test
    void aRemovedFieldBreaks() {
        assertThat(breaks(SCHEMA.replace("\"a\":{\"type\":\"string\"},", ""))).isNotEmpty();
    }

    @Test
    void aChangedTypeDeepInAListBreaks() {
        assertThat(breaks(SCHEMA.replace("integer", "string"))).isNotEmpty();
    }

    private static List<String> breaks(String today) {
        return Compatibility.breaks(Documents.JSON.readTree(SCHEMA), Documents.JSON.readTree(today));
    }
}
