package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.calendar.BankHoliday;
import cymru.pythefnos.calendar.BankHolidays;
import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.meeting.scheduling.series.SeriesOutcome.SteppedOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days of a series: those of its rule, but the next working day instead of a bank holiday, and none twice. */
record SeriesPlan(List<PlannedDay> days, List<SteppedOver> steppedOver) {

    /** @param ruleDate the date of the rule that the meeting stands for */
    record PlannedDay(LocalDate day, LocalDate ruleDate) {}

    static SeriesPlan of(List<LocalDate> ruleDates, BankHolidays holidays) {
        WorkingDays working = new WorkingDays(holidays);
        Map<LocalDate, PlannedDay> days = new LinkedHashMap<>();
        List<SteppedOver> steppedOver = new ArrayList<>();
        for (LocalDate date : ruleDates) {
            Optional<BankHoliday> holiday = holidays.on(date);
            LocalDate day = holiday.isPresent() ? working.onOrAfter(date) : date;
            holiday.ifPresent(one -> steppedOver.add(new SteppedOver(one, day)));
            days.putIfAbsent(day, new PlannedDay(day, date));
        }
        return new SeriesPlan(List.copyOf(days.values()), List.copyOf(steppedOver));
    }
}
