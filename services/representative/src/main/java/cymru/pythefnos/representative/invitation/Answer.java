package cymru.pythefnos.representative.invitation;

/** What somebody says to an invitation. */
public enum Answer {
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
