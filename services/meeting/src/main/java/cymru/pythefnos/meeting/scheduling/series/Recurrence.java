package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.meeting.scheduling.RuleFault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Reads recurrence rules (RFC 5545 RRULE) of meetings that begin at one time of day, in London. */
public interface Recurrence {
    /**
     * The dates of the rule from {@code from} on, before {@code until}, in order. A rule's UNTIL bounds when a meeting
     * starts, so one whose start at {@code time} is later than it is not among them (RFC 5545 §3.3.10).
     */
    Reading dates(String rrule, LocalTime time, LocalDate from, LocalDate until);

    sealed interface Reading {}

    record Dates(List<LocalDate> dates) implements Reading {}

    record Fault(RuleFault fault) implements Reading {}
}
