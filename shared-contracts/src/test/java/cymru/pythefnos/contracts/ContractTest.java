package cymru.pythefnos.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ContractTest {
    static List<Contract> contracts() {
        return Contract.ALL;
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theExampleIsValid(Contract contract) {
        assertThat(Documents.errors(schema(contract), example(contract), SpecificationVersion.DRAFT_2020_12))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theRecordReadsAndWritesTheExampleUnchanged(Contract contract) {
        Record event = Documents.JSON.treeToValue(example(contract), contract.record());
        assertThat(Documents.JSON.readTree(Documents.JSON.writeValueAsString(event)))
                .isEqualTo(example(contract));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void anEmptyEventIsRefused(Contract contract) {
        JsonNode nothing = Documents.JSON.createObjectNode();
        assertThat(Documents.errors(schema(contract), nothing, SpecificationVersion.DRAFT_2020_12))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void recordAndSchemaNameTheSameFields(Contract contract) {
        assertThat(components(contract).map(RecordComponent::getName))
                .containsExactlyElementsOf(schema(contract).get("properties").propertyNames());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aFieldIsOptionalInBothOrInNeither(Contract contract) {
        List<String> required = schema(contract)
                .get("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(components(contract)
                        .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName))
                .containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theTypeIsTheSchemasTitle(Contract contract) {
        assertThat(schema(contract).get("title").asString()).isEqualTo(contract.type());
    }

    /** A string that is not an id, a date or one of a list could carry a name or an address. */
    @ParameterizedTest
    @MethodSource("contracts")
    void noFieldCanCarryFreeText(Contract contract) {
        schema(contract).get("properties").properties().stream()
                .filter(p -> p.getValue().path("type").asString().equals("string"))
                .forEach(p -> assertThat(Stream.of("pattern", "format", "enum").anyMatch(p.getValue()::has))
                        .as(p.getKey())
                        .isTrue());
    }

    private static Stream<RecordComponent> components(Contract contract) {
        return Arrays.stream(contract.record().getRecordComponents());
    }

    private static JsonNode schema(Contract contract) {
        return Documents.resource(contract.schema());
    }

    private static JsonNode example(Contract contract) {
        return Documents.resource(contract.example());
    }
}
