package cymru.pythefnos.meeting.compliance.report;

import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of meetings as they were last worked out. Evidence marks what it may have changed; a row is worked out
 * anew when it is next wanted, and saved only if nothing was marked meanwhile.
 */
public interface Rows {

    /** Something new is known of the meeting. @param groupId if that is known by now */
    void mark(String meetingId, @Nullable String groupId);

    /** Something new is known of the group's seats, which may change any of its meetings. */
    void markGroup(String groupId);

    /** Meetings that were marked since they were worked out, at most {@code limit}. */
    List<Marked> marked(int limit);

    /** The meeting's mark, for {@link #save}; empty if it has never been marked. */
    Optional<Marked> find(String meetingId);

    /** Saves what was worked out from what was known at the mark. False: there is a newer mark, and nothing is saved. */
    boolean save(Marked mark, @Nullable MeetingRow row);

    /** Rows by day, then meeting, both days included. */
    List<MeetingRow> between(LocalDate from, LocalDate to);

    /** Every meeting that has a row or a mark. Close the stream. */
    Stream<String> meetings();

    /** Forgets a meeting of which there is no evidence. */
    void forget(String meetingId);

    /** @param marks how many marks there had been when it was read */
    record Marked(String meetingId, long marks, @Nullable MeetingRow row) {}
}
