package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.group.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All meetings. A meeting and its event are written together or not at all. */
public interface Meetings {
    Optional<MeetingAt> find(MeetingId id);

    /** Meetings by start, then id. */
    List<MeetingAt> list(Selection selection);

    /** Adds a meeting. False: one with this id is there already, and stays as it is. */
    boolean add(MeetingEvent event);

    /** Replaces a meeting. False: somebody has changed it since that version, and nothing is written. */
    boolean replace(MeetingEvent event, long version);

    /**
     * Which meetings. Null means any.
     *
     * @param from the first start
     * @param to before this start
     * @param after continue after this place
     * @param limit how many at most
     */
    record Selection(
            @Nullable GroupId group,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Place after,
            int limit) {}

    /** A place in the order of meetings. */
    record Place(Instant start, MeetingId id) {}
}
