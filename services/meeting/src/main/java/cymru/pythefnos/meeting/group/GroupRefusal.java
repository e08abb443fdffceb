package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.api.group.GroupId;

/** Why a group was not changed. */
public sealed interface GroupRefusal {
    record Unknown(GroupId id) implements GroupRefusal {}

    /** Somebody has changed it since that version. */
    record Stale(GroupId id, long current) implements GroupRefusal {}

    /** Somebody changed it at the same moment. */
    record ChangedMeanwhile(GroupId id) implements GroupRefusal {}
}
