package cymru.pythefnos.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AsyncApiTest {
    private static final JsonNode SPECIFICATION = Documents.resource("/asyncapi/asyncapi-3.0.0.schema.json");
    private JsonNode document = Documents.JSON.createObjectNode();

    @BeforeEach
    void read() throws IOException {
        document = Documents.yaml(Path.of("asyncapi.yaml"));
    }

    @Test
    void isValidByItsOwnSpecification() {
        assertThat(errors()).isEmpty();
    }

    @Test
    void aDocumentWithAnUnknownActionIsNotValid() {
        ((ObjectNode) document.at("/operations/meetingPublishes")).put("action", "shout");
        assertThat(errors()).isNotEmpty();
    }

    @Test
    void namesEveryEventOnTheTopicOfItsOwner() {
        document.get("channels").properties().forEach(channel -> {
            List<String> events = Contract.ALL.stream()
                    .filter(c -> c.service().equals(channel.getKey()))
                    .map(c -> c.record().getSimpleName())
                    .toList();
            assertThat(channel.getValue().get("address").asString()).isEqualTo("pythefnos." + channel.getKey());
            assertThat(channel.getValue().get("messages").propertyNames()).containsExactlyElementsOf(events);
        });
    }

    @Test
    void namesEveryTypeWithItsSchema() {
        for (Contract contract : Contract.ALL) {
            JsonNode message =
                    document.at("/components/messages/" + contract.record().getSimpleName());
            assertThat(message.path("name").asString()).isEqualTo(contract.type());
            String reference = message.at("/payload/schema/$ref").asString();
            assertThat(Files.exists(Path.of(reference))).as(reference).isTrue();
            assertThat(reference).endsWith(contract.schema());
        }
    }

    private List<Error> errors() {
        return Documents.errors(SPECIFICATION, document, SpecificationVersion.DRAFT_7);
    }
}
