package cymru.pythefnos.meeting.deadline;

import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.time.London;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** One rule counted back from a meeting, and forward from a day of sending. */
record Countdown(DayRule rule, WorkingDays working) {

    Timeliness decide(ZonedDateTime start, LocalDate today, int leadWorkingDays) {
        ZonedDateTime local = start.withZoneSameInstant(London.ZONE);
        LocalDate deadline = deadline(local.toLocalDate());
        LocalDate sendBy = sendBy(deadline, leadWorkingDays);
        LocalDate received = receivedOn(today, leadWorkingDays);
        return received.isAfter(deadline)
                ? new Timeliness.Refused(deadline, sendBy, earliest(received, local.toLocalTime()))
                : new Timeliness.Accepted(deadline, sendBy);
    }

    LocalDate deadline(LocalDate meeting) {
        return rule.counting().back(meeting, rule.days(), working);
    }

    /** A letter leaves on a working day; e-mail arrives on the day it is sent, whatever day that is. */
    private LocalDate receivedOn(LocalDate sent, int lead) {
        return lead == 0 ? sent : working.plus(working.onOrAfter(sent), lead);
    }

    LocalDate sendBy(LocalDate deadline, int lead) {
        LocalDate day = deadline;
        while (receivedOn(day, lead).isAfter(deadline)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Searched rather than computed, so that it cannot disagree with {@link #deadline}. */
    private OffsetDateTime earliest(LocalDate received, LocalTime time) {
        LocalDate day = received.plusDays(rule.days());
        while (deadline(day).isBefore(received)) {
            day = day.plusDays(1);
        }
        return ZonedDateTime.of(day, time, London.ZONE).toOffsetDateTime();
    }
}
