package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.representative.delivery.papers.RenditionWatch;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Which alarms were set, by what they are for. */
public final class RecordingAlarms implements Alarms {

    public final Map<String, Instant> set = new TreeMap<>();

    @Override
    public void remind(KnownMeeting meeting, int daysBefore, Instant due) {
        set.put("remind " + meeting.id() + " v" + meeting.scheduleVersion() + " d" + daysBefore, due);
    }

    @Override
    public void lookFor(RenditionWatch watch, Instant due) {
        set.put("look for " + watch.id(), due);
    }
}
