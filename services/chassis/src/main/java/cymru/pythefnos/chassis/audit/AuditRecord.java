package cymru.pythefnos.chassis.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail.
 *
 * @param actor the subject of the token it was done with, or {@code system}
 * @param kind the collection of what was changed
 * @param subject the id of what was changed
 * @param version the version that it made
 */
public record AuditRecord(
        String id,
        Instant at,
        String actor,
        String action,
        @Nullable String reason,
        String kind,
        String subject,
        long version,
        Map<String, String> facts) {}
