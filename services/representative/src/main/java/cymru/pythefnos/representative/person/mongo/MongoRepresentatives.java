package cymru.pythefnos.representative.person.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.aggregate.mongo.MongoAggregates;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.NameOrder;
import cymru.pythefnos.representative.person.PersonEvent;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.kafka.PersonEvents;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** People, one document each. */
public final class MongoRepresentatives extends MongoAggregates<RepresentativeId, Representative, PersonEvent>
        implements Representatives, Indexed {
    private static final String COLLECTION = "representatives";
    private static final String SORT_KEY = "state.sortKey";
    private static final String WORDS = "state.words";
    private static final String HELD = "state.heldSince";

    public MongoRepresentatives(AggregateStores stores) {
        super(stores.of(COLLECTION, PersonDocument.class, PersonDocument::person, PersonDocument::of));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, SORT_KEY),
                DeclaredIndex.of(COLLECTION, WORDS),
                DeclaredIndex.of(COLLECTION, HELD).asSparse());
    }

    @Override
    protected RepresentativeId id(Representative person) {
        return person.id();
    }

    @Override
    protected Representative state(PersonEvent event) {
        return event.person();
    }

    @Override
    protected Changes changes(PersonEvent event) {
        return PersonEvents.of(event);
    }

    @Override
    public List<Versioned<Representative>> held() {
        return store.list(new Query(where(HELD).gt(Instant.EPOCH)));
    }

    @Override
    public List<Representative> find(Collection<RepresentativeId> ids) {
        var values = ids.stream().map(RepresentativeId::value).toList();
        return store.list(new Query(where("_id").in(values))).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<Representative>> list(@Nullable String words, @Nullable RepresentativeId after, int limit) {
        if (words != null && !NameOrder.isSearchable(words)) {
            return List.of();
        }
        var query = new Query(where(SORT_KEY).gt(after == null ? "" : sortKey(after)));
        if (words != null) {
            query.addCriteria(startingWith(NameOrder.key(words)));
        }
        return store.list(query.with(Sort.by(SORT_KEY)).limit(limit));
    }

    private String sortKey(RepresentativeId after) {
        return profile(after)
                .map(profile -> PersonDocument.sortKey(profile, after.value()))
                .orElse("");
    }

    private static Criteria startingWith(String start) {
        var pattern = Pattern.compile("^" + Pattern.quote(start));
        return new Criteria()
                .orOperator(where(SORT_KEY).regex(pattern), where(WORDS).regex(pattern));
    }
}
