package cymru.pythefnos.meeting.paper.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.AggregateStore;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.StaleVersionException;
import cymru.pythefnos.chassis.outbox.Versioned;
import cymru.pythefnos.meeting.paper.AuditNote;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperId;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.StoredPaper;
import cymru.pythefnos.meeting.paper.kafka.PaperWire;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;

/** A document for each paper, with its renditions and its outbox. */
public final class MongoPapers implements Papers {
    private static final String COLLECTION = "papers";
    private static final int MOST_OF_A_MEETING = 1_000;

    private final AggregateStore<Paper> store;

    public MongoPapers(AggregateStores stores) {
        this.store = stores.of(COLLECTION, Paper.class);
    }

    /** What {@link #ofMeeting} asks by. */
    public static DeclaredIndex byMeeting() {
        return DeclaredIndex.of(COLLECTION, "state.meetingId", "state.number");
    }

    @Override
    public Optional<StoredPaper> find(PaperId id) {
        return store.find(id.value()).map(MongoPapers::stored);
    }

    @Override
    public List<StoredPaper> ofMeeting(String meetingId) {
        Query query = Query.query(where("state.meetingId").is(meetingId))
                .with(Sort.by("state.number", "_id"))
                .limit(MOST_OF_A_MEETING);
        return store.list(query).stream().map(MongoPapers::stored).toList();
    }

    @Override
    public boolean add(PaperChange change) {
        return store.insert(change.paper().id().value(), change.paper(), changes(change));
    }

    @Override
    public boolean replace(PaperChange change, long version) {
        try {
            store.update(change.paper().id().value(), version, change.paper(), changes(change));
            return true;
        } catch (StaleVersionException stale) {
            return false;
        }
    }

    private static StoredPaper stored(Versioned<Paper> versioned) {
        return new StoredPaper(versioned.state(), versioned.version());
    }

    private static Changes changes(PaperChange change) {
        return new Changes(
                change.events().stream().map(PaperWire::of).toList(),
                change.audit().stream().map(MongoPapers::entry).toList());
    }

    private static AuditEntry entry(AuditNote note) {
        return new AuditEntry(note.action(), note.reason(), note.facts());
    }
}
