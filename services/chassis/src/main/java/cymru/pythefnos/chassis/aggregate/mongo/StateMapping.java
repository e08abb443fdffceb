package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.aggregate.Versioned;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** A state to its document and back. */
record StateMapping<T>(MongoConverter converter, Class<T> type) {

    Document write(T state) {
        Document document = new Document();
        converter.write(state, document);
        if (state.getClass() == type) {
            // the collection says what it is; only a choice among several needs its name
            document.remove("_class");
        }
        return document;
    }

    Versioned<T> read(Document whole) {
        T state = converter.read(type, whole.get("state", Document.class));
        return new Versioned<>(state, whole.getLong("version"));
    }
}
