package cymru.pythefnos.meeting.paper.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.kafka.PaperWire;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;

/** A document for each paper, with its renditions and its outbox. */
public final class MongoPapers extends MongoAggregates<PaperId, Paper, PaperChange> implements Papers, Indexed {
    private static final String COLLECTION = "papers";
    private static final int MOST_OF_A_MEETING = 1_000;

    public MongoPapers(AggregateStores stores) {
        super(stores.of(COLLECTION, Paper.class));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, "state.meetingId", "state.number"),
                DeclaredIndex.of(COLLECTION, "state.making.since"));
    }

    @Override
    protected PaperId id(Paper paper) {
        return paper.id();
    }

    @Override
    protected Paper state(PaperChange change) {
        return change.paper();
    }

    @Override
    protected Changes changes(PaperChange change) {
        return new Changes(
                change.events().stream().map(PaperWire::of).toList(),
                change.audit().stream()
                        .map(note -> new AuditEntry(note.action(), note.reason(), note.facts()))
                        .toList());
    }

    @Override
    public List<Versioned<Paper>> ofMeeting(MeetingId meeting) {
        return store.list(Query.query(where("state.meetingId").is(meeting.value()))
                .with(Sort.by("state.number", "_id"))
                .limit(MOST_OF_A_MEETING));
    }

    @Override
    public List<Paper> beingMade() {
        return store.list(Query.query(where("state.making.since").gte(Instant.EPOCH))).stream()
                .map(Versioned::state)
                .toList();
    }
}
