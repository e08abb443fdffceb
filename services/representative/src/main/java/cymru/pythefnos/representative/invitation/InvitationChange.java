package cymru.pythefnos.representative.invitation;

/** What was done to an invitation. */
public enum InvitationChange {
    /** Announced, and in the audit trail. */
    ANSWERED,
    /** It follows its meeting or its seat, which have been announced themselves. */
    FOLLOWED
}
