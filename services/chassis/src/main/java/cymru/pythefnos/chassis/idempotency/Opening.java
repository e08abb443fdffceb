package cymru.pythefnos.chassis.idempotency;

/** What becomes of a request that names a key. */
sealed interface Opening {

    /**
     * It is to be worked on, by us.
     *
     * @param id of the key's record
     * @param newId for what is created; the same in every attempt with this key
     * @param token ours is the attempt with this number; another with a higher one may have taken over since
     * @param doubtful an earlier attempt may have had its effect: only the same request may use the key
     */
    record Attempt(String id, String newId, long token, boolean doubtful) implements Opening {}

    /** It was done before, with this answer. */
    record Done(KeptAnswer answer) implements Opening {}

    /** Somebody works on it just now. */
    record InProgress() implements Opening {}

    /** The key was used for something else. */
    record OtherRequest() implements Opening {}
}
