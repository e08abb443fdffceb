package cymru.pythefnos.meeting.scheduling.mongo;

import cymru.pythefnos.chassis.outbox.AggregateStore;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.chassis.outbox.StaleVersionException;
import cymru.pythefnos.chassis.outbox.Versioned;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Meetings, one document each. */
public final class MongoMeetings implements Meetings {
    static final String COLLECTION = "meetings";
    private final AggregateStore<Meeting> store;
    private final Function<MeetingEvent, List<NewEvent>> wire;

    /** @param wire how an event is told to the other services, if it is */
    public MongoMeetings(AggregateStores stores, Function<MeetingEvent, List<NewEvent>> wire) {
        this.store = stores.of(COLLECTION, Meeting.class);
        this.wire = wire;
    }

    @Override
    public Optional<MeetingAt> find(MeetingId id) {
        return store.find(id.value()).map(MongoMeetings::at);
    }

    @Override
    public List<MeetingAt> list(Selection selection) {
        return store.list(SelectionQuery.of(selection)).stream()
                .map(MongoMeetings::at)
                .toList();
    }

    @Override
    public boolean add(MeetingEvent event) {
        Meeting meeting = event.meeting();
        return store.insert(meeting.id().value(), meeting, changes(event));
    }

    @Override
    public boolean replace(MeetingEvent event, long version) {
        Meeting meeting = event.meeting();
        try {
            store.update(meeting.id().value(), version, meeting, changes(event));
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    private Changes changes(MeetingEvent event) {
        return new Changes(wire.apply(event), List.of(MeetingRecord.of(event)));
    }

    private static MeetingAt at(Versioned<Meeting> found) {
        return new MeetingAt(found.state(), found.version());
    }
}
