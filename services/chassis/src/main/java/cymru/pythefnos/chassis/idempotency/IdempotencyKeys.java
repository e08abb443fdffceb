package cymru.pythefnos.chassis.idempotency;

/** What each key was used for. One record per client and key; every change of one record is atomic. */
interface IdempotencyKeys extends KeptAnswers {

    /**
     * Takes the key for an attempt, if it is free or its last attempt's lease has run out.
     *
     * @param id client and key
     * @param hash of method, path and body
     */
    Opening open(String id, String hash);

    /** The attempt succeeded. Nothing happens if another has taken over. */
    void keep(Opening.Attempt attempt, KeptAnswer answer);

    /**
     * The attempt failed: the key is free again, its id kept. Nothing happens if another has taken over.
     *
     * @param withoutEffect surely nothing was done, so that a corrected request may use the key
     */
    void free(Opening.Attempt attempt, boolean withoutEffect);

    /** Removes what is past its time. */
    void sweep();
}
