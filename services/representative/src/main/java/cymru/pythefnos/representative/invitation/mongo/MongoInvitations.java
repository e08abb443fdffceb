package cymru.pythefnos.representative.invitation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.Fresh;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.InvitationEvent;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.invitation.kafka.InvitationEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** All invitations, in MongoDB. */
public final class MongoInvitations extends MongoAggregates<InvitationId, Invitation, InvitationEvent>
        implements Invitations, Indexed {
    private static final String COLLECTION = "invitations";
    private static final String MEETING = "state.meeting";
    private static final String SEAT = "state.seat";
    private static final String INVITEE = "state.invitee";
    private static final String ANSWERED = "state.current.invitee";
    private static final String ANSWERED_BEFORE = "state.earlier.invitee";

    public MongoInvitations(AggregateStores stores) {
        super(stores.of(COLLECTION, Invitation.class));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, MEETING, SEAT),
                DeclaredIndex.of(COLLECTION, INVITEE),
                DeclaredIndex.of(COLLECTION, ANSWERED),
                DeclaredIndex.of(COLLECTION, ANSWERED_BEFORE));
    }

    @Override
    protected InvitationId id(Invitation invitation) {
        return invitation.id();
    }

    @Override
    protected Invitation state(InvitationEvent event) {
        return event.invitation();
    }

    @Override
    protected Changes changes(InvitationEvent event) {
        return InvitationEvents.of(event);
    }

    @Override
    public void addAll(List<Invitation> added) {
        store.insertAll(added.stream()
                .map(each -> new Fresh<>(each.id().value(), each, Changes.none()))
                .toList());
    }

    @Override
    public List<Versioned<Invitation>> ofMeeting(MeetingId meeting) {
        return store.list(new Query(where(MEETING).is(meeting.value())).with(Sort.by(SEAT)));
    }

    @Override
    public List<Versioned<Invitation>> ofMeeting(MeetingId meeting, @Nullable SeatId after, int limit) {
        var further = where(MEETING).is(meeting.value()).and(SEAT).gt(after == null ? "" : after.value());
        return store.list(new Query(further).with(Sort.by(SEAT)).limit(limit));
    }

    @Override
    public List<Versioned<Invitation>> ofInvitee(RepresentativeId invitee) {
        return byId(where(INVITEE).is(invitee.value()));
    }

    @Override
    public List<Versioned<Invitation>> answeredBy(RepresentativeId person) {
        return byId(new Criteria()
                .orOperator(
                        where(ANSWERED).is(person.value()),
                        where(ANSWERED_BEFORE).is(person.value())));
    }

    private List<Versioned<Invitation>> byId(Criteria which) {
        return store.list(new Query(which).with(Sort.by("_id")));
    }
}
