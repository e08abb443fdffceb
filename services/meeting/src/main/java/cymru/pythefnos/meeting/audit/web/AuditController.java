package cymru.pythefnos.meeting.audit.web;

import cymru.pythefnos.chassis.audit.AuditPages;
import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.meeting.web.OfficersOnly;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {
    private final AuditPages pages;

    AuditController(AuditTrail trail) {
        this.pages = new AuditPages(trail);
    }

    /** Everything on record about a group, a meeting or a paper, the earliest first. */
    @GetMapping("/audit")
    @OfficersOnly
    Page<AuditRecord> about(
            @RequestParam UUID subject, @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        return pages.about(subject.toString(), after, limit);
    }
}
