package cymru.pythefnos.meeting.compliance.evidence;

import java.time.Instant;

/** A fact with its place: {@code seq} orders the facts of one subject, in whatever order they came in. */
public record Recorded(String subject, long seq, Instant time, Fact fact) {}
