package cymru.pythefnos.meeting.paper;

/** Why a paper may be tabled late, and who agreed to that. Neither is blank. */
public record LateAgreement(String reason, String agreedBy) {}
