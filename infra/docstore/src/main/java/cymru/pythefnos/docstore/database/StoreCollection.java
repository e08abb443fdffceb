package cymru.pythefnos.docstore.database;

import cymru.pythefnos.docstore.file.DocumentType;
import cymru.pythefnos.docstore.index.SearchableIndex;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import cymru.pythefnos.docstore.key.KeyWriter;
import cymru.pythefnos.docstore.plan.Conditions;
import cymru.pythefnos.docstore.plan.Plan;
import cymru.pythefnos.docstore.plan.Planner;
import cymru.pythefnos.docstore.plan.ReadStatistics;
import cymru.pythefnos.docstore.plan.SortOrder;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection in its tree. What lies in the tree is never changed in place: an update works on copies, so a reply that is
 * still being written out, or another version of the tree, keeps what it has.
 *
 * <p>Not synchronized: the backend's lock lets one writer or many readers in.
 */
public final class StoreCollection extends AbstractMongoCollection<Key> {
    private final MVMap<Key, Document> documents;
    private final ReadStatistics reads;
    private @Nullable Update update;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Key, Document> documents,
            CursorRegistry cursors,
            ReadStatistics reads) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.reads = reads;
    }

    /** The update under way: its documents are copies, and if it wants one it is given one. */
    private record Update(boolean many) {}

    @Override
    public Document updateDocuments(
            Document selector, Document change, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        update = new Update(many);
        try {
            return super.updateDocuments(selector, change, filters, many, upsert, oplog);
        } finally {
            update = null;
        }
    }

    @Override
    public Document findAndModify(Document query) {
        update = new Update(false);
        try {
            return super.findAndModify(query);
        } finally {
            update = null;
        }
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        List<Document> given = update == null
                ? matched
                : matched.stream().map(Document::cloneDeeply).toList();
        return super.createQueryResult(given, batchSize);
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document filter = query == null ? new Document() : query;
        int most = update != null && !update.many() ? 1 : limit;
        SortOrder order = SortOrder.of(orderBy);
        Optional<Plan> plan = plan(filter, order, most > 0 ? skip + most : 0);
        Stream<Document> candidates = plan.map(chosen -> chosen.positions().map(this::getDocument))
                .orElseGet(() -> all(filter, order))
                .peek(document -> reads.examined());
        Document sort = plan.map(Plan::sorted).orElse(false) ? null : orderBy;
        return matchDocumentsFromStream(candidates, filter, sort, skip, most, batchSize, projection);
    }

    private Optional<Plan> plan(Document filter, SortOrder order, int limit) {
        List<SearchableIndex> indexes =
                getIndexes().stream().map(SearchableIndex.class::cast).toList();
        return order.isNatural() || indexes.isEmpty()
                ? Optional.empty()
                : new Planner(Conditions.of(filter), order, limit).best(indexes);
    }

    private Stream<Document> all(Document filter, SortOrder order) {
        boolean downwards = order.isNatural() && order.terms().getFirst().direction() < 0;
        if (!getIndexes().isEmpty() && !(filter.isEmpty() && (order.isEmpty() || order.isNatural()))) {
            reads.scanned(getFullName(), filter, order);
        }
        Iterable<Document> walk = () -> KeyRange.ALL.walk(documents, downwards, (key, document) -> document);
        return StreamSupport.stream(walk.spliterator(), false);
    }

    /** The documents an aggregation starts from: those that its pushed-down stages leave, if it is this collection's turn. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return PushedDownStages.takeFor(this)
                .map(stages -> StreamSupport.stream(
                        queryDocuments(stages.filter(), stages.sort(), 0, stages.limit(), 0, null)
                                .spliterator(),
                        false))
                .orElseGet(super::queryAllAsStream);
    }

    @Override
    public void addIndex(Index<Key> index) {
        boolean fresh = index.isEmpty();
        try {
            super.addIndex(index);
        } catch (MongoServerError refused) {
            if (fresh) {
                index.drop();
            }
            throw refused;
        }
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected Document getDocument(Key position) {
        Document document = documents.get(position);
        if (document == null) {
            throw new IllegalStateException("an index of " + getFullName() + " points at a document that isn't there");
        }
        return document;
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        Key position = positionOf(document);
        if (documents.putIfAbsent(position, document) != null) {
            throw new IllegalStateException("a document of this identity is already in " + getFullName());
        }
        return position;
    }

    private Key positionOf(Document document) {
        String identity = getIdField();
        return KeyWriter.keyOf(identity == null ? UUID.randomUUID() : document.get(identity));
    }

    @Override
    protected void handleUpdate(Key position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(Key position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("no document to remove in " + getFullName());
        }
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        Iterator<DocumentWithPosition<Key>> walk =
                KeyRange.ALL.walk(documents, false, (key, document) -> new DocumentWithPosition<>(document, key));
        Iterable<DocumentWithPosition<Key>> all = () -> walk;
        return StreamSupport.stream(all.spliterator(), false);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    // asked for by statistics only; keeping it up to date would be one more write with every write
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        long size = documents.values().stream()
                .mapToLong(DocumentType.INSTANCE::getMemory)
                .sum();
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    @Override
    protected void updateDataSize(int delta) {}
}
