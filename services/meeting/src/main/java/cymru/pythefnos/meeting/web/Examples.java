package cymru.pythefnos.meeting.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows an example of each body in the description of the API; a test sends every one of them. */
@Component
class Examples implements GlobalOpenApiCustomizer {
    private final Map<?, ?> examples;

    Examples() {
        try (InputStream file = Examples.class.getResourceAsStream("/meeting/examples.json")) {
            examples = JsonMapper.shared().readValue(Objects.requireNonNull(file), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> show(operation, example(method, path))));
    }

    private @Nullable Object example(PathItem.HttpMethod method, String path) {
        return examples.get(method + " " + path);
    }

    private static void show(Operation operation, @Nullable Object example) {
        if (example != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(content -> content.setExample(example));
        }
    }
}
