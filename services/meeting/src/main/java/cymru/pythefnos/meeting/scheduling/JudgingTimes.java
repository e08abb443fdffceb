package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.calendar.BankHolidays;
import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.deadline.OneWeekPapers;
import cymru.pythefnos.meeting.deadline.Timeliness;
import cymru.pythefnos.meeting.deadline.TwoWeekNotice;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.scheduling.ReadingTimes.ReadSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a group may meet at a time, seen from now. Pure: all it knows it is given. */
public final class JudgingTimes {
    private final BankHolidays holidays;
    private final TwoWeekNotice notice;
    private final OneWeekPapers papers;

    public JudgingTimes(BankHolidays holidays) {
        WorkingDays working = new WorkingDays(holidays);
        this.holidays = holidays;
        this.notice = new TwoWeekNotice(working);
        this.papers = new OneWeekPapers(working);
    }

    /** @param shortNotice taken only if it is needed */
    public Result<Timing, Refusal> judge(
            Group group, List<SeatLead> seats, ReadSlot read, @Nullable ShortNotice shortNotice, Instant now) {
        return read.slot().start().isAfter(now)
                ? judgeNotice(group, seats, read, shortNotice, now)
                : Result.refused(new Refusal.InThePast(London.at(now).toOffsetDateTime()));
    }

    /** The same, but the past is no more than far too late. */
    public Result<Timing, Refusal> judgeNotice(
            Group group, List<SeatLead> seats, ReadSlot read, @Nullable ShortNotice shortNotice, Instant now) {
        Slot slot = read.slot();
        int lead = SeatLead.slowest(seats, slot.date());
        return switch (notice.decide(group.noticeRule(), slot.localStart(), London.dateOf(now), lead)) {
            case Timeliness.Accepted in -> Result.done(timing(group, read, in.deadline(), null));
            case Timeliness.Refused late ->
                shortNotice == null
                        ? Result.refused(
                                new Refusal.TooShortNotice(late.deadline(), late.sendBy(), late.earliestStart(), lead))
                        : Result.done(timing(group, read, late.deadline(), shortNotice));
        };
    }

    private Timing timing(Group group, ReadSlot read, LocalDate noticeBy, @Nullable ShortNotice shortNotice) {
        Slot slot = read.slot();
        List<Warning> warnings = new ArrayList<>(read.warnings());
        holidays.on(slot.date())
                .ifPresent(holiday -> warnings.add(new Warning(
                        Warning.Kind.BANK_HOLIDAY,
                        Map.of(
                                "holidayCy", holiday.name().cy(),
                                "holidayEn", holiday.name().en()))));
        group.avoidWindows().stream()
                .filter(window -> window.overlaps(
                        slot.localStart().minusMinutes(group.preMeetingMinutes()),
                        slot.localEnd().plusMinutes(group.debriefMinutes())))
                .map(window -> new Warning(
                        Warning.Kind.AVOID_WINDOW,
                        Map.of(
                                "from",
                                window.from().toString(),
                                "to",
                                window.to().toString())))
                .forEach(warnings::add);
        return new Timing(slot, noticeBy, papers.deadline(group.paperRule(), slot.date()), shortNotice, warnings);
    }
}
