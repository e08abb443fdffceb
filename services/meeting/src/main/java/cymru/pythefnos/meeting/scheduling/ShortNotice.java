package cymru.pythefnos.meeting.scheduling;

/** Why a meeting goes ahead without its two weeks' notice, and who agreed to that. */
public record ShortNotice(String reason, String agreedBy) {}
