package cymru.pythefnos.representative.audit.web;

import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.http.Page;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for officers. */
@RestController
class AuditController {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    /** Everything on record about a person, a seat, an invitation or a delivery, the earliest first. */
    @GetMapping("/audit")
    @PreAuthorize("hasRole('OFFICER')")
    Page<AuditRecord> about(@RequestParam UUID subject) {
        return new Page<>(trail.about(subject.toString()), null);
    }
}
