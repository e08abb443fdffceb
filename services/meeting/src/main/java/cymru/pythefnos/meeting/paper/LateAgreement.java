package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Bilingual;

/** Why a paper may be tabled late, and who agreed to that. Neither is blank. */
public record LateAgreement(Bilingual reason, String agreedBy) {}
