package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.aggregate.Versioned;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * A state to its document and back.
 *
 * @param type as which it is kept: its own, or another shape of it
 */
record StateMapping<D, T>(MongoConverter converter, Class<D> type, Function<D, T> state, Function<T, D> shape) {

    static <T> StateMapping<T, T> plain(MongoConverter converter, Class<T> type) {
        return new StateMapping<>(converter, type, Function.identity(), Function.identity());
    }

    Document write(T state) {
        D kept = shape.apply(state);
        Document document = new Document();
        converter.write(kept, document);
        if (kept.getClass() == type) {
            // the collection says what it is; only a choice among several needs its name
            document.remove("_class");
        }
        return document;
    }

    Versioned<T> read(Document whole) {
        D kept = converter.read(type, whole.get("state", Document.class));
        return new Versioned<>(state.apply(kept), whole.getLong("version"));
    }
}
