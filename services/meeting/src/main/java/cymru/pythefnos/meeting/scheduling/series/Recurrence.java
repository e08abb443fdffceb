package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.meeting.scheduling.RuleFault;
import java.time.LocalDate;
import java.util.List;

/** Reads recurrence rules (RFC 5545 RRULE, dates only). */
public interface Recurrence {
    /** The dates of the rule from {@code from} on, before {@code until}, in order. */
    Reading dates(String rrule, LocalDate from, LocalDate until);

    sealed interface Reading {}

    record Dates(List<LocalDate> dates) implements Reading {}

    record Fault(RuleFault fault) implements Reading {}
}
