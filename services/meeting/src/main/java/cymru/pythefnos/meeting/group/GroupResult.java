package cymru.pythefnos.meeting.group;

/** What came of changing a group. */
public sealed interface GroupResult {
    record Kept(GroupAt group) implements GroupResult {}

    record Unknown(GroupId id) implements GroupResult {}

    record ChangedMeanwhile(GroupId id) implements GroupResult {}
}
