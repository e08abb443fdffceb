package cymru.pythefnos.meeting.group;

/** A group as it was read. @param version to hand back when it is changed */
public record GroupAt(Group group, long version) {}
