package cymru.pythefnos.representative.meeting.mongo;

import cymru.pythefnos.chassis.id.TypedId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Heard facts of one kind in MongoDB.
 *
 * @param <F> the facts
 * @param <D> a document: the facts, and beside them what of them is asked for
 */
abstract class MongoFacts<I extends TypedId, F, D> {
    final MongoOperations mongo;
    private final String collection;
    private final Class<D> type;
    private final Function<D, F> facts;

    MongoFacts(MongoOperations mongo, String collection, Class<D> type, Function<D, F> facts) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
        this.facts = facts;
    }

    public final Optional<F> find(I id) {
        return Optional.ofNullable(mongo.findById(id.value(), type, collection)).map(facts);
    }

    final List<F> list(Query query) {
        return mongo.find(query, type, collection).stream().map(facts).toList();
    }

    /**
     * Puts a document in place of the older one, or where there is none; else leaves the newer one be.
     *
     * @return what is kept then
     */
    final F keep(I id, Criteria older, D document) {
        try {
            mongo.replace(
                    new Query(older), document, ReplaceOptions.replaceOptions().upsert(), collection);
        } catch (DuplicateKeyException newer) {
            // the upsert found none that is older and ran into the one that is there: it is newer
        }
        return find(id).orElseThrow();
    }
}
