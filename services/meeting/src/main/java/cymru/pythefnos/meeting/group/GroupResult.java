package cymru.pythefnos.meeting.group;

/** What came of changing a group. */
public sealed interface GroupResult {
    record Kept(GroupAt group) implements GroupResult {}

    record Unknown(GroupId id) implements GroupResult {}

    /** Somebody has changed it since that version. */
    record Stale(GroupId id, long current) implements GroupResult {}

    /** Somebody changed it at the same moment. */
    record ChangedMeanwhile(GroupId id) implements GroupResult {}
}
