package cymru.pythefnos.meeting.audit.web;

import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.meeting.web.OfficersOnly;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    /** Everything on record about a group, a meeting or a paper, the earliest first. */
    @GetMapping("/audit")
    @OfficersOnly
    Page<AuditRecord> about(@RequestParam UUID subject) {
        return new Page<>(trail.about(subject.toString()), null);
    }
}
