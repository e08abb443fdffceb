package cymru.pythefnos.representative.api.invitation;

/** What somebody says to an invitation. */
public enum Answer {
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
