package cymru.pythefnos.representative.api.delivery;

/** What was done for somebody who could not read a paper. */
public enum Remedy {
    /** They have it in another format or language. */
    ANOTHER_VERSION,
    /** Somebody read it to them, or went through it with them. */
    READ_TOGETHER,
    /** They have it on paper. */
    ON_PAPER,
    /** They can read it after all. */
    READABLE
}
