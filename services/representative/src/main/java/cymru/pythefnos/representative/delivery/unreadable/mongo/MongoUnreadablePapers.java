package cymru.pythefnos.representative.delivery.unreadable.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePaper;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePapers;
import cymru.pythefnos.representative.delivery.unreadable.kafka.UnreadableEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Papers that somebody can't read, in MongoDB. */
public final class MongoUnreadablePapers extends MongoAggregates<UnreadableId, UnreadablePaper, UnreadableEvent>
        implements UnreadablePapers, Indexed {
    private static final String COLLECTION = "unreadablePapers";
    private static final String OPEN = "state.openUntil";
    private static final String PERSON = "state.paper.copy.person";

    public MongoUnreadablePapers(AggregateStores stores) {
        super(stores.of(COLLECTION, UnreadableDocument.class, UnreadableDocument::paper, UnreadableDocument::of));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, OPEN, "_id").asSparse(), DeclaredIndex.of(COLLECTION, PERSON));
    }

    @Override
    protected UnreadableId id(UnreadablePaper paper) {
        return paper.id();
    }

    @Override
    protected UnreadablePaper state(UnreadableEvent event) {
        return event.paper();
    }

    @Override
    protected Changes changes(UnreadableEvent event) {
        return UnreadableEvents.of(event);
    }

    @Override
    public List<Versioned<UnreadablePaper>> open(@Nullable UnreadableId after, int limit) {
        Criteria open = where(OPEN).gt("");
        UnreadablePaper last =
                after == null ? null : find(after).map(Versioned::state).orElse(null);
        if (last != null) {
            String deadline = last.deadline().toString();
            open = where(OPEN)
                    .gte(deadline)
                    .orOperator(
                            where(OPEN).gt(deadline),
                            where(OPEN).is(deadline).and("_id").gt(last.id().value()));
        }
        return store.list(new Query(open).with(Sort.by(OPEN, "_id")).limit(limit));
    }

    @Override
    public List<Versioned<UnreadablePaper>> ofPerson(RepresentativeId person) {
        return store.list(new Query(where(PERSON).is(person.value())));
    }
}
