package cymru.pythefnos.chassis.audit;

import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.validation.Checks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail of a service, for officers. */
@RestController
class AuditController {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._-]{1,200}");

    private final AuditPages pages;

    AuditController(AuditTrail trail) {
        this.pages = new AuditPages(trail);
    }

    /** Everything on record about one thing, the earliest first. */
    @GetMapping("/audit")
    @OfficersOnly
    Page<AuditRecord> about(
            @RequestParam String subject, @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        Checks.of().that(ID.matcher(subject).matches(), "subject", "invalid").orThrow();
        return pages.about(subject, after, limit);
    }
}
