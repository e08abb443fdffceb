package cymru.pythefnos.meeting.scheduling.mongo;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.kafka.MeetingEvents;
import java.util.List;

/** Meetings, one document each. */
public final class MongoMeetings extends MongoAggregates<MeetingId, Meeting, MeetingEvent>
        implements Meetings, Indexed {
    private static final String COLLECTION = "meetings";

    public MongoMeetings(AggregateStores stores) {
        super(stores.of(COLLECTION, Meeting.class));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, SelectionQuery.GROUP, SelectionQuery.START, "_id"),
                DeclaredIndex.of(COLLECTION, SelectionQuery.START, "_id"));
    }

    @Override
    protected MeetingId id(Meeting meeting) {
        return meeting.id();
    }

    @Override
    protected Meeting state(MeetingEvent event) {
        return event.meeting();
    }

    @Override
    protected Changes changes(MeetingEvent event) {
        return new Changes(MeetingEvents.toContract(event), List.of(MeetingRecord.of(event)));
    }

    @Override
    public List<Versioned<Meeting>> list(Selection selection) {
        return store.list(SelectionQuery.of(selection));
    }
}
