package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.util.List;

/**
 * Who tells people. Each call comes from an event that counts as heard only when the call returns: store what is to be
 * told, under an id that follows from meeting, person and version, and return; tell it afterwards. After a crash the same
 * call comes again and must add nothing. An addressee may have been erased in between: then there is nothing to tell.
 */
public interface Informing {

    /**
     * These people are invited, some perhaps for the second time or after a move. Each is told once for each {@link
     * KnownMeeting#scheduleVersion()}, by this call or by {@link #meetingMoved}, whichever comes first; somebody never told
     * before gets an invitation, not an update.
     */
    void meetingScheduled(KnownMeeting meeting, List<Addressee> people);

    /** These people are expected from now on: they are told of the date, and get every paper so far. */
    default void expected(KnownMeeting meeting, List<KnownPaper> soFar, List<Addressee> people) {
        meetingScheduled(meeting, people);
        soFar.forEach(paper -> paperReleased(paper, meeting, people));
    }

    /** What is pending for the earlier date stops. */
    void meetingMoved(KnownMeeting meeting, List<Addressee> people);

    /** What is pending stops, and whoever was told is told that it is off. */
    void meetingCancelled(KnownMeeting meeting, List<Addressee> people);

    /** Each gets their own rendition of this version, once. */
    void paperReleased(KnownPaper paper, KnownMeeting meeting, List<Addressee> people);

    /** What is pending of it stops. */
    void paperWithdrawn(KnownPaper paper);

    /** They no longer hold that seat, but are expected for another one: nothing pending counts for it any more. */
    void seatLeft(KnownMeeting meeting, Addressee person);

    /** They are not expected any more: what is pending stops, and whoever was told is told that, once. */
    void uninvited(KnownMeeting meeting, Addressee person);

    /** What is on record about a meeting now, so that missing messages can be created. */
    OnRecord onRecord(MeetingId meeting);

    /** What was on record about a meeting at one moment. */
    interface OnRecord {
        /**
         * Creates these people's missing messages as usual; what was there stays as it
         * is, stopped or not. Whoever is on record as told, and is not invited, is uninvited.
         *
         * @param meeting as it is known now: facts are read after the record is, so that whoever was told in between is not
         *     taken for somebody forgotten
         * @param invited everybody who is invited
         * @param released the meeting's papers
         * @return how many things were missing
         */
        int repair(KnownMeeting meeting, List<Addressee> invited, List<KnownPaper> released);
    }
}
