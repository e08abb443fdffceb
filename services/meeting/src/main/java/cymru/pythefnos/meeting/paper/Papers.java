package cymru.pythefnos.meeting.paper;

import java.util.List;
import java.util.Optional;

/** All papers. A change and its events are written together or not at all. */
public interface Papers {

    Optional<StoredPaper> find(PaperId id);

    /** A meeting's papers by number, withdrawn ones too. */
    List<StoredPaper> ofMeeting(String meetingId);

    /** Adds a paper. False: one with this id is there already, and stays as it is. */
    boolean add(PaperChange change);

    /** Replaces a paper. False: somebody has changed it since that version was read, and nothing is written. */
    boolean replace(PaperChange change, long version);
}
