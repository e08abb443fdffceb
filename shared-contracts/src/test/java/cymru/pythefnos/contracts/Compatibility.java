package cymru.pythefnos.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What keeps a released schema readable by yesterday's consumers and writable by yesterday's producers. */
final class Compatibility {
    private Compatibility() {}

    /** The breaks between a released schema and today's; none when only optional fields were added. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        List<String> found = new ArrayList<>();
        compare("", released, today, found);
        return found;
    }

    private static void compare(String path, JsonNode released, JsonNode today, List<String> found) {
        if (!rules(released).equals(rules(today))) {
            found.add(path + " has other rules");
        }
        if (!required(released).equals(required(today))) {
            found.add(path + " requires other fields");
        }
        released.path("properties").properties().forEach(p -> {
            JsonNode now = today.path("properties").path(p.getKey());
            if (now.isMissingNode()) {
                found.add(path + "/" + p.getKey() + " is gone");
            } else {
                compare(path + "/" + p.getKey(), p.getValue(), now, found);
            }
        });
        if (released.has("items")) {
            compare(path + "[]", released.get("items"), today.path("items"), found);
        }
    }

    private static JsonNode rules(JsonNode schema) {
        if (!(schema instanceof ObjectNode node)) {
            return schema;
        }
        return node.deepCopy()
                .remove(Stream.of("properties", "items", "required", "description", "$id")
                        .toList());
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .collect(Collectors.toList());
    }
}
