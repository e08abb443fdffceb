package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.delivery.papers.HandingOutPapers;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.time.Clock;
import java.util.List;

/** Stores which message each person is to get; workers and the print queue do the rest. */
public final class InformingByDelivery implements Informing {

    private final GivingNotice notice;
    private final Uninviting uninviting;
    private final HandingOutPapers papers;
    private final Restoring restoring;
    private final Alarms alarms;
    private final Clock clock;

    public InformingByDelivery(
            GivingNotice notice,
            Uninviting uninviting,
            HandingOutPapers papers,
            Restoring restoring,
            Alarms alarms,
            Clock clock) {
        this.notice = notice;
        this.uninviting = uninviting;
        this.papers = papers;
        this.restoring = restoring;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public void meetingScheduled(KnownMeeting meeting, List<Addressee> people) {
        if (meeting.ahead(clock.instant())) {
            notice.scheduled(meeting, people, clock.instant());
            Reminding.arm(meeting, alarms, clock.instant());
        }
    }

    @Override
    public void meetingMoved(KnownMeeting meeting, List<Addressee> people) {
        notice.moved(meeting, people, clock.instant());
        Reminding.arm(meeting, alarms, clock.instant());
    }

    /** Everybody on record as told hears of it, whoever sits in the seats now. */
    @Override
    public void meetingCancelled(KnownMeeting meeting, List<Addressee> people) {
        notice.cancelled(meeting, clock.instant());
    }

    @Override
    public void paperReleased(KnownPaper paper, KnownMeeting meeting, List<Addressee> people) {
        if (meeting.ahead(clock.instant())) {
            papers.released(paper, meeting, people, clock.instant());
        }
    }

    @Override
    public void paperWithdrawn(KnownPaper paper) {
        papers.withdrawn(paper);
    }

    @Override
    public void seatLeft(KnownMeeting meeting, Addressee person) {
        uninviting.seatLeft(meeting, person);
    }

    @Override
    public void uninvited(KnownMeeting meeting, Addressee person) {
        uninviting.uninvited(meeting, person, clock.instant());
    }

    @Override
    public OnRecord onRecord(MeetingId meeting) {
        return restoring.onRecord(meeting, clock.instant());
    }
}
