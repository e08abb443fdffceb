package cymru.pythefnos.meeting.scheduling;

/** What is wrong with a recurrence rule. */
public enum RuleFault {
    /** Not RFC 5545, or a part of it that makes no sense for meetings. */
    UNREADABLE,
    /** More often than daily. */
    TOO_OFTEN,
    /** COUNT or UNTIL reach beyond twelve months. */
    TOO_LONG,
    /** More meetings than a group could hold in a year. */
    TOO_MANY
}
