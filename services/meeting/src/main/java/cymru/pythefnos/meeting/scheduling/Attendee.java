package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.language.Bilingual;

/** Somebody who will be there besides the representatives (requirement M16: no surprises). */
public record Attendee(String name, Bilingual role) {}
