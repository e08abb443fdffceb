package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.timer.TimerHandler;
import cymru.pythefnos.chassis.timer.TimerSource;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import java.time.Clock;
import java.util.stream.Stream;

/** Reminds when a reminder's timer fires, and knows which there should be. */
public final class ReminderTimers implements TimerHandler, TimerSource {

    private final Reminding reminding;
    private final KnownMeetings meetings;
    private final Clock clock;

    public ReminderTimers(Reminding reminding, KnownMeetings meetings, Clock clock) {
        this.reminding = reminding;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TimersSet.REMINDER;
    }

    @Override
    public void fire(Timer timer) {
        int colon = timer.subject().lastIndexOf(':');
        MeetingId meeting = new MeetingId(timer.subject().substring(0, colon));
        int daysBefore = Integer.parseInt(timer.subject().substring(colon + 1));
        reminding.remind(meeting, Math.toIntExact(timer.dueVersion()), daysBefore, clock.instant());
    }

    @Override
    public Stream<Timer> expected() {
        return meetings.after(clock.instant()).stream()
                .filter(meeting -> meeting.ahead(clock.instant()))
                .flatMap(meeting -> meeting.reminderDaysBefore().stream()
                        .map(days -> TimersSet.reminder(meeting, days, Reminding.due(meeting, days))))
                .filter(timer -> timer.dueAt().isAfter(clock.instant()));
    }
}
