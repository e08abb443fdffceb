package cymru.pythefnos.docstore.index;

import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import cymru.pythefnos.docstore.key.KeyWriter;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index on {@code _id}: the documents' own tree, so it costs nothing to keep. */
public final class PrimaryIndex extends Index<Key> implements SearchableIndex {
    static final String FIELD = "_id";

    private final MVMap<Key, Document> documents;
    private final IndexFacts facts;
    private final IndexShape shape;

    public PrimaryIndex(String name, List<IndexKey> keys, MVMap<Key, Document> documents, IndexFacts facts) {
        super(name, keys, false);
        this.documents = documents;
        this.facts = facts;
        this.shape = IndexShape.of(List.of(new IndexKey(FIELD, true)), false);
    }

    /** Where a document of this identity stands. */
    public static Key positionOf(Document document) {
        return KeyWriter.keyOf(document.get(FIELD));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(positionOf(document))) {
            Object id = Missing.ofNullable(document.get(FIELD));
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(List.of(id)));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        facts.learn(shape.entries(document));
    }

    @Override
    public Key getPosition(Document document) {
        return positionOf(document);
    }

    @Override
    public Key remove(Document document) {
        return positionOf(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Key position, MongoCollection<Key> collection) {}

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof PrimaryIndex;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("the planner finds positions");
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {}

    @Override
    public IndexShape shape() {
        return shape;
    }

    @Override
    public boolean many() {
        return false;
    }

    @Override
    public boolean ordered() {
        return facts.ordered();
    }

    @Override
    public long count(KeyRange range) {
        return range.countIn(documents);
    }

    @Override
    public Iterator<Step> walk(KeyRange range, boolean downwards) {
        return range.walk(documents, downwards, (key, document) -> new Step(key, key));
    }
}
