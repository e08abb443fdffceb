package cymru.pythefnos.contracts.meeting;

/**
 * A paper was withdrawn.
 *
 * @param paperId The paper.
 * @param meetingId The meeting.
 */
public record PaperWithdrawnV1(String paperId, String meetingId) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.paper.withdrawn.v1";
}
