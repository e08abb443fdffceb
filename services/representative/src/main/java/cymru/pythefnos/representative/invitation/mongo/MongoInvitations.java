package cymru.pythefnos.representative.invitation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.Fresh;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.InvitationChange;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.invitation.kafka.InvitationEvents;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** All invitations, in MongoDB. */
public final class MongoInvitations implements Invitations {

    public static final String COLLECTION = "invitations";
    private static final String SEAT = "state.seat";
    public static final DeclaredIndex BY_MEETING = DeclaredIndex.of(COLLECTION, "state.meeting", SEAT);
    public static final DeclaredIndex BY_INVITEE = DeclaredIndex.of(COLLECTION, "state.invitee");
    public static final DeclaredIndex BY_ANSWER = DeclaredIndex.of(COLLECTION, "state.current.invitee");
    public static final DeclaredIndex BY_EARLIER_ANSWER = DeclaredIndex.of(COLLECTION, "state.earlier.invitee");

    private final AggregateStore<Invitation> store;

    public MongoInvitations(AggregateStores stores) {
        this.store = stores.of(COLLECTION, Invitation.class);
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return store.find(id.value()).map(stored -> stored.state().at(stored.version()));
    }

    @Override
    public void addAll(List<Invitation> added) {
        store.insertAll(added.stream()
                .map(each -> new Fresh<>(each.id().value(), each, Changes.none()))
                .toList());
    }

    @Override
    public Invitation save(Invitation changed, InvitationChange change) {
        var changes = InvitationEvents.of(changed, change);
        return changed.at(store.update(changed.id().value(), changed.version(), changed, changes));
    }

    @Override
    public List<Invitation> ofMeeting(MeetingId meeting) {
        return list(new Query(where("state.meeting").is(meeting.value())).with(Sort.by(SEAT)));
    }

    @Override
    public List<Invitation> ofMeeting(MeetingId meeting, @Nullable SeatId after, int limit) {
        var further = where("state.meeting").is(meeting.value()).and(SEAT).gt(after == null ? "" : after.value());
        return list(new Query(further).with(Sort.by(SEAT)).limit(limit));
    }

    @Override
    public List<Invitation> ofInvitee(RepresentativeId invitee) {
        return list(byId(where("state.invitee").is(invitee.value())));
    }

    @Override
    public List<Invitation> answeredBy(RepresentativeId person) {
        return list(byId(new Criteria()
                .orOperator(
                        where("state.current.invitee").is(person.value()),
                        where("state.earlier.invitee").is(person.value()))));
    }

    private static Query byId(Criteria which) {
        return new Query(which).with(Sort.by("_id"));
    }

    private List<Invitation> list(Query query) {
        return store.list(query).stream()
                .map(stored -> stored.state().at(stored.version()))
                .toList();
    }
}
