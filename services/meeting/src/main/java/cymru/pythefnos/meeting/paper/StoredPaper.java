package cymru.pythefnos.meeting.paper;

/** A paper as it was read. @param version to hand back when it is changed */
public record StoredPaper(Paper paper, long version) {}
