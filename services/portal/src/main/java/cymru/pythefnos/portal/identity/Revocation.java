package cymru.pythefnos.portal.identity;

/** Result of revoking a client. */
public enum Revocation {
    REVOKED,
    UNKNOWN_CLIENT,
    /** It stands in the portal's settings, and would be back at the next start. */
    CONFIGURED,
    /** It is the last one with the role officer: nobody could let anybody in any more. */
    LAST_OFFICER
}
