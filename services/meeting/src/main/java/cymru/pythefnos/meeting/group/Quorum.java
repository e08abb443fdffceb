package cymru.pythefnos.meeting.group;

/** How many representatives must take part. */
public record Quorum(int minimum) {}
