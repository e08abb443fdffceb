package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import java.util.List;

/**
 * Keeps what is heard, then passes it on. A paper may be heard of before its meeting, and a meeting before its seats:
 * each is kept before the other is looked for, so whichever comes second finds the first.
 */
public final class HearingOfMeetings {

    private final KnownMeetings meetings;
    private final KnownPapers papers;
    private final KnownGroups groups;
    private final List<MeetingNews> listeners;

    public HearingOfMeetings(
            KnownMeetings meetings, KnownPapers papers, KnownGroups groups, List<MeetingNews> listeners) {
        this.meetings = meetings;
        this.papers = papers;
        this.groups = groups;
        this.listeners = List.copyOf(listeners);
    }

    public void groupChanged(KnownGroup group) {
        groups.keep(group);
    }

    public void scheduled(KnownMeeting heard) {
        KnownMeeting now = meetings.keep(heard);
        if (isCurrent(heard, now)) {
            listeners.forEach(listener -> listener.scheduled(now));
            papers.ofMeeting(now.id()).forEach(this::pass);
        }
    }

    public void moved(KnownMeeting heard) {
        KnownMeeting now = meetings.keep(heard);
        if (isCurrent(heard, now)) {
            listeners.forEach(listener -> listener.moved(now));
            papers.ofMeeting(now.id()).forEach(this::pass);
        }
    }

    /** A meeting that was never heard of has nobody who must be told that it is off. */
    public void cancelled(MeetingId id, int scheduleVersion) {
        meetings.find(id).map(known -> known.cancelledAt(scheduleVersion)).ifPresent(heard -> {
            KnownMeeting now = meetings.keep(heard);
            listeners.forEach(listener -> listener.cancelled(now));
        });
    }

    public void paperReleased(KnownPaper heard) {
        KnownPaper now = papers.keep(heard);
        if (now.paperVersion() == heard.paperVersion()) {
            pass(now);
        }
    }

    public void paperWithdrawn(PaperId id) {
        papers.find(id).map(KnownPaper::withdraw).ifPresent(heard -> {
            KnownPaper now = papers.keep(heard);
            listeners.forEach(listener -> listener.paperWithdrawn(now));
        });
    }

    private void pass(KnownPaper paper) {
        if (!paper.withdrawn()) {
            meetings.find(paper.meeting())
                    .filter(meeting -> !meeting.cancelled())
                    .ifPresent(meeting -> listeners.forEach(listener -> listener.paperReleased(paper, meeting)));
        }
    }

    private static boolean isCurrent(KnownMeeting heard, KnownMeeting now) {
        return now.scheduleVersion() == heard.scheduleVersion() && !now.cancelled();
    }
}
