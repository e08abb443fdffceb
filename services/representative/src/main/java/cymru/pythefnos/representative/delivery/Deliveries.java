package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every delivery there ever was. */
public interface Deliveries {

    /** Keeps a new one and tells its news with it; false if it is there already, and then it stays as it is. */
    default boolean add(Change added) {
        return addAll(List.of(added)).isEmpty();
    }

    /** The same for many at once; gives those that are there already. */
    Set<DeliveryId> addAll(List<Change> added);

    Optional<Stored> find(DeliveryId id);

    /** Those of them that there are, in any order. */
    List<Stored> find(Collection<DeliveryId> ids);

    /** Keeps a change and tells its news with it; false if somebody else saved since {@code version}. */
    boolean save(Change change, long version);

    List<Stored> ofMeeting(MeetingId meeting);

    /**
     * Part of a meeting's, in the order in which they were made, and by id where that is the same.
     *
     * @param after the delivery after which to go on; nothing for the beginning
     */
    List<Stored> ofMeeting(MeetingId meeting, @Nullable DeliveryId after, int limit);

    List<Stored> ofMeeting(MeetingId meeting, RepresentativeId person);

    List<Stored> ofPaper(PaperId paper);

    List<Stored> ofPerson(RepresentativeId person);

    /**
     * What waits for a person about meetings that start after {@code now}, by deadline and then by id.
     *
     * @param after the delivery, waiting or not, after which to go on; nothing for the beginning
     */
    List<Stored> byHand(Instant now, @Nullable DeliveryId after, int limit);

    /** When the e-mail was made that has waited longest without having been tried; nothing if there is none. */
    Optional<Instant> oldestUntried();

    /** How many there are in a state. */
    long count(State state);

    /** E-mails that a worker has to look at some time. */
    Stream<DeliveryId> unfinished();
}
