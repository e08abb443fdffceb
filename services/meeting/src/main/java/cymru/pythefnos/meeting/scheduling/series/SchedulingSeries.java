package cymru.pythefnos.meeting.scheduling.series;

import cymru.pythefnos.calendar.BankHolidays;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.scheduling.Details;
import cymru.pythefnos.meeting.scheduling.JudgingTimes;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.SameDay;
import cymru.pythefnos.meeting.scheduling.Timing;
import cymru.pythefnos.meeting.scheduling.series.JudgingSeries.JudgedDay;
import cymru.pythefnos.meeting.scheduling.series.SeriesPlan.PlannedDay;
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

    public SchedulingSeries(
            Groups groups, SeatLeads seats, Meetings meetings, BankHolidays holidays, Recurrence recurrence) {
        this.groups = groups;
        this.seats = seats;
        this.meetings = meetings;
        this.holidays = holidays;
        this.recurrence = recurrence;
    }

    public Result<SeriesOutcome, Refusal> schedule(ScheduleSeries wanted, Instant now) {
        return Result.<Versioned<Group>, Refusal>found(
                        groups.find(wanted.group()), () -> new Refusal.UnknownGroup(wanted.group()))
                .then(group -> dates(wanted).then(dates -> schedule(wanted, group.state(), dates, now)));
    }

    private Result<List<LocalDate>, Refusal> dates(ScheduleSeries wanted) {
        LocalDate from = wanted.from();
        return switch (recurrence.dates(wanted.rrule(), wanted.time(), from, from.plusMonths(MONTHS))) {
            case Recurrence.Dates found -> Result.done(found.dates());
            case Recurrence.Fault fault -> Result.refused(new Refusal.NotARule(wanted.rrule(), fault.fault()));
        };
    }

    private Result<SeriesOutcome, Refusal> schedule(
            ScheduleSeries wanted, Group group, List<LocalDate> dates, Instant now) {
        SeriesPlan plan = SeriesPlan.of(dates, holidays);
        Map<LocalDate, Versioned<Meeting>> there = there(wanted, plan);
        List<PlannedDay> left = plan.days().stream()
                .filter(day -> !there.containsKey(day.ruleDate()))
                .toList();
        return new JudgingSeries(new JudgingTimes(holidays), group, seats.of(group.id()), now)
                .judge(wanted, left)
                .then(judged -> judged.days().isEmpty() && there.isEmpty()
                        ? Result.refused(new Refusal.NothingLeft(judged.tooSoon()))
                        : Result.done(new SeriesOutcome(
                                wanted.id(), all(wanted, group, judged, there), plan.steppedOver(), judged.tooSoon())));
    }

    /** What an earlier attempt has made; it is announced, and stays whatever would be said of it today. */
    private Map<LocalDate, Versioned<Meeting>> there(ScheduleSeries wanted, SeriesPlan plan) {
        Map<LocalDate, Versioned<Meeting>> there = new HashMap<>();
        for (PlannedDay day : plan.days()) {
            meetings.find(id(wanted, day.ruleDate())).ifPresent(meeting -> there.put(day.ruleDate(), meeting));
        }
        return there;
    }

    private List<Versioned<Meeting>> all(
            ScheduleSeries wanted, Group group, JudgingSeries.Judged judged, Map<LocalDate, Versioned<Meeting>> there) {
        Details details = wanted.details().completedBy(group);
        return Stream.concat(
                        there.values().stream(), judged.days().stream().map(day -> add(wanted, group, details, day)))
                .sorted(Comparator.comparing(one -> one.state().slot().start()))
                .toList();
    }

    private Versioned<Meeting> add(ScheduleSeries wanted, Group group, Details details, JudgedDay day) {
        MeetingId id = id(wanted, day.ruleDate());
        Timing flagged = new SameDay(meetings).flag(group.id(), id, day.timing());
        return meetings.add(
                new MeetingEvent.MeetingScheduled(Meeting.scheduled(id, group, flagged, details, wanted.id())));
    }

    /** The same series and date always give the same id. */
    private static MeetingId id(ScheduleSeries wanted, LocalDate ruleDate) {
        return new MeetingId(UuidV7.derived(wanted.id(), ruleDate.toString()));
    }
}
