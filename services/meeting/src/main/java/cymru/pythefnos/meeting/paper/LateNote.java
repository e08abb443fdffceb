package cymru.pythefnos.meeting.paper;

import java.util.HashMap;
import java.util.Map;

/** How a late paper stands on the audit trail: the deadline it missed, why, and who agreed. */
final class LateNote {

    private LateNote() {}

    static AuditNote of(Paper paper, Lateness late) {
        Map<String, String> facts = new HashMap<>();
        facts.put("deadline", paper.deadline().toString());
        facts.put("since", late.since().toString());
        if (late.agreedBy() != null) {
            facts.put("agreedBy", late.agreedBy());
        }
        return new AuditNote("paper-tabled-late", late.reason(), Map.copyOf(facts));
    }
}
