package cymru.pythefnos.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's description of its API, against which every answer that a test gets is held. */
public final class Description {
    private static final Pattern PART = Pattern.compile("\\{[^}]+}");

    private final List<Path> paths;

    private record Path(Pattern pattern, JsonNode operations) {}

    /** @param openApi what {@code /v3/api-docs} gives */
    public Description(String openApi) {
        this.paths = JsonMapper.shared().readTree(openApi).get("paths").properties().stream()
                .map(path -> new Path(pattern(path.getKey()), path.getValue()))
                .toList();
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(
                Stream.of(PART.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
    }

    /**
     * Fails if the operation can't answer so by its description. What isn't described at all, such as a path that isn't
     * there, is no operation.
     *
     * @param mediaType empty if there is no body
     */
    public void check(String method, String path, int status, String mediaType) {
        String bare = path.replaceFirst("\\?.*", "");
        paths.stream()
                .filter(found -> found.pattern().matcher(bare).matches())
                .map(found -> found.operations().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst()
                .ifPresent(operation -> check(method + " " + path, operation, status, mediaType));
    }

    private static void check(String what, JsonNode operation, int status, String mediaType) {
        assertThat(operation.get("responses").propertyNames())
                .as("statuses that %s is described with", what)
                .contains(String.valueOf(status));
        String bare = mediaType.replaceFirst(";.*", "").strip();
        List<String> described =
                List.copyOf(operation.at("/responses/" + status + "/content").propertyNames());
        if (!bare.isEmpty() && !described.contains("*/*")) {
            assertThat(described)
                    .as("media types that %s is described with at %s", what, status)
                    .contains(bare);
        }
    }
}
