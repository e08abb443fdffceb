package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.representative.api.delivery.UnreadableId;
import java.time.LocalDate;

/** Why it was not written down what was done for somebody who could not read a paper. */
public sealed interface SettlingRefusal {
    record Unknown(UnreadableId id) implements SettlingRefusal {}

    /** Something else is on record. */
    record DoneAlready(UnreadablePaper.Done done) implements SettlingRefusal {}

    /** After today, or before they told us. */
    record NotThatDay(LocalDate earliest, LocalDate latest) implements SettlingRefusal {}
}
