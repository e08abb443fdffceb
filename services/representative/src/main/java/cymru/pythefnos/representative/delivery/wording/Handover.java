package cymru.pythefnos.representative.delivery.wording;

import java.time.LocalDate;

/** How a paper comes with its message. */
public sealed interface Handover {

    /** As a file of the message. */
    record Attached() implements Handover {}

    /**
     * By a personal link, since it is too large to attach.
     *
     * @param until the last day on which the link works
     */
    record Link(String address, LocalDate until) implements Handover {}
}
