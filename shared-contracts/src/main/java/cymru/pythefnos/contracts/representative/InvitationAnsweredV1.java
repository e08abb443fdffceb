package cymru.pythefnos.contracts.representative;

/**
 * The answer to an invitation changed.
 *
 * @param invitationId The invitation: one per seat and meeting.
 * @param meetingId The meeting.
 * @param seatId The seat.
 * @param answer The answer now in force.
 */
public record InvitationAnsweredV1(String invitationId, String meetingId, String seatId, String answer) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.invitation.answered.v1";
}
