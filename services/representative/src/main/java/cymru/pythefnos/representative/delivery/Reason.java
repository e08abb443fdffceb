package cymru.pythefnos.representative.delivery;

/** Why a delivery failed, or is no longer wanted; the names stand in events and in the API. */
public enum Reason {
    /** The mail server refused it for good. */
    REFUSED,
    /** A mail server took it, and it came back. */
    BOUNCED,
    /** No mail goes to the person's address, since something came back from it. */
    ADDRESS_HELD,
    /** The mail server could not take it while there was time. */
    OUT_OF_TIME,
    /** It could not be written, for a fault of ours, while there was time. */
    NOT_WRITTEN,
    /** What to write could not be learnt from the meeting service while there was time. */
    DETAILS_UNAVAILABLE,
    /** Two attempts, and of neither is it known whether it arrived. */
    OUTCOME_UNKNOWN,
    /** The person has no address of that kind any more. */
    NO_ADDRESS,
    /** A letter would not be there before the meeting. */
    LETTER_TOO_LATE,
    MEETING_MOVED,
    MEETING_CANCELLED,
    PAPER_WITHDRAWN,
    NEWER_RENDITION,
    /** A later reminder of the same meeting says the same. */
    LATER_REMINDER,
    SEAT_LEFT,
    /** They are expected again before they heard that they were not. */
    BACK_IN_SEAT,
    PERSON_ERASED
}
