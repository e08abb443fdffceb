package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down who would be told what, one line each, instead of telling them. */
public final class RecordingInforming implements Informing {

    public final List<String> told = new CopyOnWriteArrayList<>();

    /** What was told since this was last asked. */
    public List<String> news() {
        var news = List.copyOf(told);
        told.clear();
        return news;
    }

    @Override
    public void meetingScheduled(KnownMeeting meeting, List<Addressee> people) {
        note("invite", meeting.id() + " v" + meeting.scheduleVersion(), people);
    }

    @Override
    public void meetingMoved(KnownMeeting meeting, List<Addressee> people) {
        note("moved", meeting.id() + " v" + meeting.scheduleVersion(), people);
    }

    @Override
    public void meetingCancelled(KnownMeeting meeting, List<Addressee> people) {
        note("off", meeting.id().value(), people);
    }

    @Override
    public void paperReleased(KnownPaper paper, KnownMeeting meeting, List<Addressee> people) {
        note("paper", paper.id() + " v" + paper.paperVersion(), people);
    }

    @Override
    public void paperWithdrawn(KnownPaper paper) {
        told.add("withdrawn " + paper.id());
    }

    @Override
    public void seatLeft(KnownMeeting meeting, Addressee person) {
        note("seat left", meeting.id().value(), List.of(person));
    }

    @Override
    public void uninvited(KnownMeeting meeting, Addressee person) {
        note("uninvite", meeting.id().value(), List.of(person));
    }

    /** Nothing is on record here, and nothing is missing. */
    @Override
    public OnRecord onRecord(MeetingId meeting) {
        return (known, invited, released) -> 0;
    }

    private void note(String what, String which, List<Addressee> people) {
        people.forEach(to -> told.add(what + " " + which + " " + to.person() + " " + to.seats()));
    }
}
