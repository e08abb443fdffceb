package cymru.pythefnos.portal.identity;

/** The answer to a wish that a client be no more. */
public enum Revocation {
    REVOKED,
    UNKNOWN_CLIENT,
    /** It is the last one with the role officer: nobody could let anybody in any more. */
    LAST_OFFICER
}
