package cymru.pythefnos.meeting.scheduling.series.ical;

import cymru.pythefnos.meeting.scheduling.RuleFault;
import cymru.pythefnos.meeting.scheduling.series.Recurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;

/** A rule is read strictly, then ical4j lists its dates. */
public final class IcalRecurrence implements Recurrence {
    /** Weekly for a year, and a few more. */
    private static final int MOST = 60;

    private static final Set<String> TOO_OFTEN = Set.of("SECONDLY", "MINUTELY", "HOURLY");
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    @Override
    public Reading dates(String rrule, LocalTime time, LocalDate from, LocalDate until) {
        try {
            RuleParts parts = RuleParts.of(rrule);
            if (TOO_OFTEN.contains(parts.frequency())) {
                return new Fault(RuleFault.TOO_OFTEN);
            }
            return FREQUENCIES.contains(parts.frequency()) && parts.areKnown() && parts.fitTheFrequency()
                    ? read(parts, time, from, until)
                    : new Fault(RuleFault.UNREADABLE);
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Fault(RuleFault.UNREADABLE);
        }
    }

    private static Reading read(RuleParts parts, LocalTime time, LocalDate from, LocalDate until) {
        List<LocalDate> year = new Recur<LocalDate>(parts.endless())
                .getDates(from, from, until.minusDays(1)).stream()
                        .distinct()
                        .sorted()
                        .toList();
        int count = parts.count().orElse(0);
        if (count > year.size()
                || parts.until()
                        .filter(last -> until.isBefore(last.toLocalDate()))
                        .isPresent()) {
            return new Fault(RuleFault.TOO_LONG);
        }
        LocalDateTime last = parts.until().orElse(until.atStartOfDay());
        List<LocalDate> dates = year.stream()
                .filter(date -> !date.atTime(time).isAfter(last))
                .limit(count == 0 ? Integer.MAX_VALUE : count)
                .toList();
        return dates.size() > MOST ? new Fault(RuleFault.TOO_MANY) : new Dates(dates);
    }
}
