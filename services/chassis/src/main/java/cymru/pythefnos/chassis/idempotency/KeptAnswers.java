package cymru.pythefnos.chassis.idempotency;

/** A bean for erasure: answers are kept for some days, and may hold what must go sooner. */
public interface KeptAnswers {

    /**
     * Empties the kept answer to the POST that created this; a repeated POST still creates nothing, and is answered
     * without content.
     *
     * @param newId the id that the POST was given
     */
    void forget(String newId);
}
