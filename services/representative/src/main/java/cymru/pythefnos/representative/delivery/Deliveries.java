package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.PaperId;
import cymru.pythefnos.representative.person.RepresentativeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every delivery there ever was. */
public interface Deliveries {

    /** Keeps a new one; false if it is there already, and then it stays as it is. */
    boolean add(Delivery delivery);

    Optional<Stored> find(DeliveryId id);

    /** Keeps a change and tells its news with it; false if somebody else saved since {@code version}. */
    boolean save(Change change, long version);

    List<Stored> ofMeeting(MeetingId meeting);

    List<Stored> ofMeeting(MeetingId meeting, RepresentativeId person);

    List<Stored> ofPaper(PaperId paper);

    List<Stored> ofPerson(RepresentativeId person);

    /** Letters that wait to be posted, the earliest deadline first. */
    List<Stored> toPrint(int limit);

    /** E-mails that a worker has to look at some time. */
    Stream<DeliveryId> unfinished();
}
