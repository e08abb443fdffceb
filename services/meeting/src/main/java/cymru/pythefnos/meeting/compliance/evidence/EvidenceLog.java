package cymru.pythefnos.meeting.compliance.evidence;

import java.util.List;
import java.util.stream.Stream;

/** All evidence, in a log that is only ever added to. */
public interface EvidenceLog {

    /** Keeps events. One whose id is there already stays as it is. */
    void append(List<Evidence> evidence);

    /** What speaks of a meeting, in no order. */
    List<Evidence> ofMeeting(String meetingId);

    /** What speaks of a group's seats, in no order. */
    List<Evidence> ofSeats(String groupId);

    /** Every meeting that evidence speaks of, each once. Close the stream. */
    Stream<String> meetings();
}
