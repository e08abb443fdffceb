package cymru.pythefnos.docstore.index;

import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/** An index that somebody declared, unique or not: a tree of values followed by the position, pointing at the position. */
public final class DeclaredIndex extends Index<Key> implements SearchableIndex {
    private final boolean unique;
    private final MVMap<Key, Key> entries;
    private final IndexFacts facts;
    private final IndexFacts primaryFacts;
    private final IndexShape shape;

    public DeclaredIndex(Declaration declared, MVMap<Key, Key> entries, IndexFacts facts, IndexFacts primaryFacts) {
        super(declared.name(), declared.keys(), declared.sparse());
        this.unique = declared.unique();
        this.entries = entries;
        this.facts = facts;
        this.primaryFacts = primaryFacts;
        this.shape = IndexShape.of(declared.keys(), declared.sparse());
    }

    /** What was asked for. */
    public record Declaration(String name, List<IndexKey> keys, boolean sparse, boolean unique) {}

    /** Forgets everything if it can't be trusted; it is then built anew when it joins its collection. */
    public void verify(long documents) {
        boolean countable = !shape.sparse() && !facts.many();
        if (!facts.isCurrent() || countable && entries.sizeAsLong() != documents) {
            drop();
        }
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (unique) {
            refuseDuplicate(document, PrimaryIndex.positionOf(document), collection);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        checkAdd(after, collection);
    }

    private void refuseDuplicate(Document document, Key position, MongoCollection<Key> collection) {
        for (Key value : shape.entries(document).keys()) {
            KeyRange.startingWith(value)
                    .walk(entries, false, (key, found) -> found)
                    .forEachRemaining(found -> refuseUnless(found.equals(position), document, collection));
        }
    }

    private void refuseUnless(boolean same, Document document, MongoCollection<Key> collection) {
        if (!same) {
            List<Object> values = keys().stream()
                    .map(key -> Missing.ofNullable(Utils.getSubdocumentValueCollectionAware(document, key)))
                    .toList();
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        checkAdd(document, collection);
        IndexShape.Entries added = shape.entries(document);
        facts.learn(added);
        added.keys().forEach(key -> entries.put(key.plus(position), position));
    }

    @Override
    public Key remove(Document document) {
        Key position = PrimaryIndex.positionOf(document);
        shape.entries(document).keys().forEach(key -> entries.remove(key.plus(position)));
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Key position, MongoCollection<Key> collection) {
        Set<Key> old = shape.entries(before).keys();
        IndexShape.Entries fresh = shape.entries(after);
        if (!old.equals(fresh.keys())) {
            facts.learn(fresh);
            old.stream().filter(key -> !fresh.keys().contains(key)).forEach(key -> entries.remove(key.plus(position)));
            fresh.keys().forEach(key -> entries.putIfAbsent(key.plus(position), position));
        }
    }

    @Override
    public Key getPosition(Document document) {
        return PrimaryIndex.positionOf(document);
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && other instanceof DeclaredIndex index
                && unique == index.unique
                && shape.equals(index.shape);
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
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void drop() {
        entries.clear();
        facts.reset();
    }

    @Override
    public IndexShape shape() {
        return shape;
    }

    @Override
    public boolean many() {
        return facts.many();
    }

    @Override
    public boolean ordered() {
        return facts.ordered() && primaryFacts.ordered();
    }

    @Override
    public long count(KeyRange range) {
        return range.countIn(entries);
    }

    @Override
    public Iterator<Step> walk(KeyRange range, boolean downwards) {
        return range.walk(entries, downwards, Step::new);
    }
}
