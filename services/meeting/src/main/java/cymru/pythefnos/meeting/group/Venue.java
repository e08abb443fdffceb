package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.language.Bilingual;

public record Venue(Bilingual name, String address) {}
