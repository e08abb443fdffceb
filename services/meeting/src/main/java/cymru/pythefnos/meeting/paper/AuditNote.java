package cymru.pythefnos.meeting.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done and why, for the audit trail; who and when are added where it is kept. */
public record AuditNote(String action, @Nullable String reason, Map<String, String> facts) {}
