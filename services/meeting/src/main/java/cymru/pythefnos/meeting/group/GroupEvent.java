package cymru.pythefnos.meeting.group;

/** What has happened to a group; each carries the group as it is now. */
public sealed interface GroupEvent {
    Group group();

    record GroupCreated(Group group) implements GroupEvent {}

    /** It has agreed on something else. */
    record GroupChanged(Group group) implements GroupEvent {}
}
