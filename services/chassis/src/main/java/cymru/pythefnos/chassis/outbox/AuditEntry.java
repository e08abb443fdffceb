package cymru.pythefnos.chassis.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done and why; the store adds who, when, and to which version of what.
 *
 * @param action a fixed name in kebab case, such as {@code meeting-cancelled}
 * @param reason in the words of who did it, where one was asked for
 * @param facts ids, dates and codes; keys are plain names, without dots or dollars
 */
public record AuditEntry(String action, @Nullable String reason, Map<String, String> facts) {

    public AuditEntry {
        facts = Map.copyOf(facts);
        for (String name : facts.keySet()) {
            if (name.isEmpty() || name.contains(".") || name.startsWith("$")) {
                throw new IllegalArgumentException("not a plain name of a fact: " + name);
            }
        }
    }
}
