package cymru.pythefnos.chassis.audit;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.validation.Checks;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The audit trail as it is read over HTTP: in pages, whose cursor is the id of their last line. */
public record AuditPages(AuditTrail trail) {

    /**
     * Everything on record about a subject, the earliest first.
     *
     * @param after the parameter {@code after}; null = from the first
     * @param limit the parameter {@code limit}; null = the usual
     */
    public Page<AuditRecord> about(String subject, @Nullable String after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        AuditRecord last = after == null ? null : line(subject, after);
        Checks.of().that(after == null || last != null, "after", "not-a-cursor").orThrow();
        return wanted.page(trail.about(subject, last, wanted.andOne()), Function.identity(), AuditRecord::id);
    }

    private @Nullable AuditRecord line(String subject, String id) {
        return trail.find(id).filter(line -> line.subject().equals(subject)).orElse(null);
    }
}
