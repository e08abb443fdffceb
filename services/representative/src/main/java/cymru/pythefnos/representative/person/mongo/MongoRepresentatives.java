package cymru.pythefnos.representative.person.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStore;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.NameOrder;
import cymru.pythefnos.representative.person.PersonChange;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.kafka.PersonEvents;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Everybody we know, in MongoDB. */
public final class MongoRepresentatives implements Representatives {

    public static final String COLLECTION = "representatives";
    public static final DeclaredIndex BY_NAME = DeclaredIndex.of(COLLECTION, "state.sortKey");
    public static final DeclaredIndex BY_WORD = DeclaredIndex.of(COLLECTION, "state.words");

    private static final String SORT_KEY = "state.sortKey";

    private final AggregateStore<PersonDocument> store;

    public MongoRepresentatives(AggregateStores stores) {
        this.store = stores.of(COLLECTION, PersonDocument.class);
    }

    @Override
    public Optional<Representative> find(RepresentativeId id) {
        return store.find(id.value()).map(PersonDocument::read);
    }

    @Override
    public List<Representative> find(Collection<RepresentativeId> ids) {
        var values = ids.stream().map(RepresentativeId::value).toList();
        return store.list(new Query(where("_id").in(values))).stream()
                .map(PersonDocument::read)
                .toList();
    }

    @Override
    public Representative add(Representative added) {
        var changes = PersonEvents.of(added.id(), PersonChange.ADDED);
        return store.insert(added.id().value(), PersonDocument.of(added), changes)
                ? added.at(1)
                : find(added.id()).orElseThrow();
    }

    @Override
    public Representative save(Representative changed, PersonChange change) {
        var changes = PersonEvents.of(changed.id(), change);
        return changed.at(store.update(changed.id().value(), changed.version(), PersonDocument.of(changed), changes));
    }

    @Override
    public List<Representative> list(@Nullable String words, @Nullable RepresentativeId after, int limit) {
        var query = new Query(where(SORT_KEY).gt(after == null ? "" : sortKey(after)));
        if (words != null && !NameOrder.isSearchable(words)) {
            return List.of();
        }
        if (words != null) {
            query.addCriteria(startingWith(NameOrder.key(words)));
        }
        return store.list(query.with(Sort.by(SORT_KEY)).limit(limit)).stream()
                .map(PersonDocument::read)
                .toList();
    }

    private String sortKey(RepresentativeId after) {
        return store.find(after.value())
                .map(stored -> Objects.requireNonNullElse(stored.state().sortKey(), ""))
                .orElse("");
    }

    private static Criteria startingWith(String start) {
        var pattern = Pattern.compile("^" + Pattern.quote(start));
        return new Criteria()
                .orOperator(where(SORT_KEY).regex(pattern), where("state.words").regex(pattern));
    }
}
