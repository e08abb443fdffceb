package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All meetings. */
public interface Meetings extends Aggregates<MeetingId, Meeting, MeetingEvent> {
    /** Meetings by start, then id. */
    List<Versioned<Meeting>> list(Selection selection);

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
