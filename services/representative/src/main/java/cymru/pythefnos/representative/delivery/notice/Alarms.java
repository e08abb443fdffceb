package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.representative.delivery.papers.RenditionWatch;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import java.time.Instant;

/** Moments at which something has to be looked at again, kept over a crash. Setting one twice sets it once. */
public interface Alarms {

    /** Remind people of the meeting on that date. */
    void remind(KnownMeeting meeting, int daysBefore, Instant due);

    /** See whether the rendition is there. */
    void lookFor(RenditionWatch watch, Instant due);
}
