package cymru.pythefnos.meeting.api.meeting;

import java.time.OffsetDateTime;

/** From when to when, with London’s offsets. */
public record SlotAnswer(OffsetDateTime start, OffsetDateTime end) {}
