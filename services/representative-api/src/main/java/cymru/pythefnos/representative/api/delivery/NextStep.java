package cymru.pythefnos.representative.api.delivery;

/**
 * What a person has to do about a delivery; the names stand in the API.
 *
 * @param why it is a person's turn, or why it can't be posted
 */
public record NextStep(What what, Why why) {
    /** What to do. */
    public enum What {
        POST,
        PHONE,
        /** A paper can't be told: it is handed over, at the meeting at the latest. */
        HAND_OVER
    }

    /** Why. */
    public enum Why {
        /** It goes by post in any case. */
        LETTER,
        EMAIL_FAILED,
        NO_POSTAL_ADDRESS,
        /** A letter posted today would not be there before the meeting. */
        LETTER_TOO_LATE
    }
}
