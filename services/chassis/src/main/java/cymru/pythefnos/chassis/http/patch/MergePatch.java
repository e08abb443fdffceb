package cymru.pythefnos.chassis.http.patch;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** RFC 7396: what is in the patch replaces what is there, {@code null} takes it away, objects are merged. */
final class MergePatch {

    private MergePatch() {}

    static JsonNode apply(JsonNode patch, JsonNode target) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.properties().forEach(change -> merge(merged, change.getKey(), change.getValue()));
        return merged;
    }

    private static void merge(ObjectNode into, String field, JsonNode value) {
        if (value.isNull()) {
            into.remove(field);
        } else {
            JsonNode before = into.get(field);
            into.set(field, apply(value, before == null ? JsonNodeFactory.instance.nullNode() : before));
        }
    }
}
