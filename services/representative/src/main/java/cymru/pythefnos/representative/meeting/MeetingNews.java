package cymru.pythefnos.representative.meeting;

/**
 * Who acts on what the meeting service said. Each call returns only when all that follows from it is stored; after a crash
 * it comes again with the same facts, and must then change nothing.
 */
public interface MeetingNews {

    void scheduled(KnownMeeting meeting);

    /** {@link KnownMeeting#previousStart()} says when it was to be. */
    void moved(KnownMeeting meeting);

    void cancelled(KnownMeeting meeting);

    /** A paper's renditions are there or have changed. The meeting has not been cancelled. */
    void paperReleased(KnownPaper paper, KnownMeeting meeting);

    void paperWithdrawn(KnownPaper paper);
}
