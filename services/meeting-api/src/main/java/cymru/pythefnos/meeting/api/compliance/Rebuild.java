package cymru.pythefnos.meeting.api.compliance;

/**
 * What a rebuild found.
 *
 * @param meetings that there is evidence of
 * @param different how many had other figures before; 0 says that the figures were right
 */
public record Rebuild(int meetings, int different) {}
