package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.calendar.BankHolidays;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupAt;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.JudgingSeries.JudgedDay;
import cymru.pythefnos.meeting.scheduling.SeriesPlan.PlannedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Schedules a year of meetings in one act (requirement M4). Everything is judged before anything is written; the ids
 * follow from the series and the date, so doing it again after a crash completes the year and doubles nothing.
 */
public final class SchedulingSeries {
    private static final int MONTHS = 12;
    private final Groups groups;
    private final SeatLeads seats;
    private final Meetings meetings;
    private final BankHolidays holidays;
    private final Recurrence recurrence;
    private final MeetingIds ids;

    public SchedulingSeries(
            Groups groups,
            SeatLeads seats,
            Meetings meetings,
            BankHolidays holidays,
            Recurrence recurrence,
            MeetingIds ids) {
        this.groups = groups;
        this.seats = seats;
        this.meetings = meetings;
        this.holidays = holidays;
        this.recurrence = recurrence;
        this.ids = ids;
    }

    public Outcome<SeriesOutcome> schedule(ScheduleSeries wanted, Instant now) {
        return groups.find(wanted.group())
                .map(GroupAt::group)
                .map(group -> dates(wanted).then(dates -> schedule(wanted, group, dates, now)))
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownGroup(wanted.group())));
    }

    private Outcome<List<LocalDate>> dates(ScheduleSeries wanted) {
        LocalDate from = wanted.from();
        return switch (recurrence.dates(wanted.rrule(), from, from.plusMonths(MONTHS))) {
            case Recurrence.Dates found -> Outcome.done(found.dates());
            case Recurrence.Fault fault -> Outcome.refused(new Refusal.NotARule(wanted.rrule(), fault.fault()));
        };
    }

    private Outcome<SeriesOutcome> schedule(ScheduleSeries wanted, Group group, List<LocalDate> dates, Instant now) {
        SeriesPlan plan = SeriesPlan.of(dates, holidays);
        Map<LocalDate, MeetingAt> there = there(wanted, plan);
        List<PlannedDay> left = plan.days().stream()
                .filter(day -> !there.containsKey(day.ruleDate()))
                .toList();
        return new JudgingSeries(new JudgingTimes(holidays), group, seats.of(group.id()), now)
                .judge(wanted, left)
                .then(judged -> judged.days().isEmpty() && there.isEmpty()
                        ? Outcome.refused(new Refusal.NothingLeft(judged.tooSoon()))
                        : Outcome.done(new SeriesOutcome(
                                wanted.id(), all(wanted, group, judged, there), plan.steppedOver(), judged.tooSoon())));
    }

    /** What an earlier attempt has made; it is announced, and stays whatever would be said of it today. */
    private Map<LocalDate, MeetingAt> there(ScheduleSeries wanted, SeriesPlan plan) {
        Map<LocalDate, MeetingAt> there = new HashMap<>();
        for (PlannedDay day : plan.days()) {
            meetings.find(ids.inSeries(wanted.id(), day.ruleDate()))
                    .ifPresent(meeting -> there.put(day.ruleDate(), meeting));
        }
        return there;
    }

    private List<MeetingAt> all(
            ScheduleSeries wanted, Group group, JudgingSeries.Judged judged, Map<LocalDate, MeetingAt> there) {
        Details details = wanted.details().completedBy(group);
        return Stream.concat(
                        there.values().stream(), judged.days().stream().map(day -> add(wanted, group, details, day)))
                .sorted(Comparator.comparing(one -> one.meeting().slot().start()))
                .toList();
    }

    private MeetingAt add(ScheduleSeries wanted, Group group, Details details, JudgedDay day) {
        MeetingId id = ids.inSeries(wanted.id(), day.ruleDate());
        Timing flagged = new SameDay(meetings).flag(group.id(), id, day.timing());
        meetings.add(new MeetingEvent.MeetingScheduled(Meeting.scheduled(id, group, flagged, details, wanted.id())));
        return meetings.find(id).orElseThrow();
    }
}
