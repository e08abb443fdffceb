package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.timer.Timer;
import cymru.pythefnos.chassis.timer.Timers;
import cymru.pythefnos.representative.delivery.papers.RenditionWatch;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Instant;

/** Alarms as durable timers. */
public final class TimersSet implements Alarms {

    static final String REMINDER = "reminder";
    public static final String RENDITION = "rendition-missing";

    private final Timers timers;

    public TimersSet(Timers timers) {
        this.timers = timers;
    }

    @Override
    public void remind(KnownMeeting meeting, int daysBefore, Instant due) {
        timers.schedule(reminder(meeting, daysBefore, due));
    }

    @Override
    public void lookFor(RenditionWatch watch, Instant due) {
        timers.schedule(rendition(watch, due));
    }

    public static Timer rendition(RenditionWatch watch, Instant due) {
        return new Timer(RENDITION, watch.id().value(), watch.deadline().toEpochDay(), due);
    }

    static Timer reminder(KnownMeeting meeting, int daysBefore, Instant due) {
        return new Timer(REMINDER, meeting.id() + ":" + daysBefore, meeting.scheduleVersion(), due);
    }
}
