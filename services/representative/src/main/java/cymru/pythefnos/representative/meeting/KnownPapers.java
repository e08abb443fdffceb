package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import java.util.List;
import java.util.Optional;

/** The papers we have heard of. */
public interface KnownPapers {

    Optional<KnownPaper> find(PaperId id);

    /** Keeps these facts unless newer ones are kept already; gives the facts that are now kept. */
    KnownPaper keep(KnownPaper heard);

    /** Papers of a meeting that have not been withdrawn. */
    List<KnownPaper> ofMeeting(MeetingId meeting);
}
