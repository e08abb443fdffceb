package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
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

/** Every delivery there ever was; the news of a change are told with it. */
public interface Deliveries extends Aggregates<DeliveryId, Delivery, Change> {
    /** Adds many at once; gives those that are there already, which stay as they are. */
    Set<DeliveryId> addAll(List<Change> added);

    /** Those of them that there are, in any order. */
    List<Versioned<Delivery>> find(Collection<DeliveryId> ids);

    List<Versioned<Delivery>> ofMeeting(MeetingId meeting);

    /**
     * Part of a meeting's, in the order in which they were made, and by id where that is the same.
     *
     * @param after the delivery after which to go on; nothing for the beginning
     */
    List<Versioned<Delivery>> ofMeeting(MeetingId meeting, @Nullable DeliveryId after, int limit);

    List<Versioned<Delivery>> ofMeeting(MeetingId meeting, RepresentativeId person);

    List<Versioned<Delivery>> ofPaper(PaperId paper);

    List<Versioned<Delivery>> ofPerson(RepresentativeId person);

    /**
     * What waits for a person about meetings that start after {@code now}, by deadline and then by id.
     *
     * @param after the delivery, waiting or not, after which to go on; nothing for the beginning
     */
    List<Versioned<Delivery>> byHand(Instant now, @Nullable DeliveryId after, int limit);

    /**
     * E-mails about meetings that start after {@code now} that were tried in vain, or that were made before {@code since}
     * and are not sent yet; by deadline and then by id.
     */
    List<Versioned<Delivery>> inTrouble(Instant now, Instant since, @Nullable DeliveryId after, int limit);

    /** When the e-mail was made that has waited longest without having been tried; nothing if there is none. */
    Optional<Instant> oldestUntried();

    /** How many there are in a state. */
    long count(State state);

    /** E-mails that a worker has to look at some time. */
    Stream<DeliveryId> unfinished();
}
