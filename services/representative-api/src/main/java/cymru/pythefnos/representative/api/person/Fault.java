package cymru.pythefnos.representative.api.person;

/** What is wrong with an e-mail address to which no mail goes; the names stand in the API. */
public enum Fault {
    NO_SUCH_ADDRESS,
    /** Nothing takes mail at its domain. */
    NO_SUCH_DOMAIN,
    /** It was there, and takes nothing any more. */
    MAILBOX_CLOSED,
    MAILBOX_FULL,
    /** Sent back for good, and nobody said why. */
    SENT_BACK
}
