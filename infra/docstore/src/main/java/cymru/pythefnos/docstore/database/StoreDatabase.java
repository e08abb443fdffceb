package cymru.pythefnos.docstore.database;

import cymru.pythefnos.docstore.file.StoreMaps;
import cymru.pythefnos.docstore.index.DeclaredIndex;
import cymru.pythefnos.docstore.index.PrimaryIndex;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.plan.ReadStatistics;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.function.LongSupplier;

/** A database: its collections and indexes in their trees, and the commands that the library doesn't do as MongoDB does. */
public final class StoreDatabase extends AbstractMongoDatabase<Key> {
    private static final String PRIMARY = "_id_";

    private final StoreMaps maps;
    private final ReadStatistics reads;
    private final LongSupplier fileSize;
    private final DatabaseCursors cursors;

    public StoreDatabase(String name, StoreMaps maps, ReadStatistics reads, LongSupplier fileSize) {
        super(name, new CursorRegistry());
        this.cursors = new DatabaseCursors(name, cursorRegistry);
        this.maps = maps;
        this.reads = reads;
        this.fileSize = fileSize;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command) {
            case "aggregate" ->
                PushedDownStages.during(
                        databaseName + "." + query.get(command),
                        query,
                        () -> super.handleCommand(channel, command, query, databases, oplog));
            case "getMore" -> cursors.getMore(query);
            case "killCursors" -> cursors.kill(query);
            case "dropIndexes" -> dropIndexes(query);
            case "createIndexes" -> {
                IndexDescription.refuseUnsupported(query);
                yield super.handleCommand(channel, command, query, databases, oplog);
            }
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    // the library's own forgets indexes of the same name in other collections too
    private Document dropIndexes(Document query) {
        MongoCollection<Key> collection = resolveCollection((String) query.get("dropIndexes"), false);
        if (collection != null) {
            for (String name : IndexDescription.named(query.get("index"), collection)) {
                dropIndex(collection, name);
                Document description = new Document("ns", collection.getFullName()).append("name", name);
                getOrCreateIndexesCollection().deleteDocuments(description, -1);
            }
        }
        Document reply = new Document();
        Utils.markOkay(reply);
        return reply;
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, maps.documents(databaseName, name), cursorRegistry, reads);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (name.equals(PRIMARY)) {
            return new PrimaryIndex(
                    name, keys, maps.documents(databaseName, collection), maps.facts(databaseName, collection, name));
        }
        return declared(collection, new DeclaredIndex.Declaration(name, keys, sparse, true));
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return declared(collection, new DeclaredIndex.Declaration(name, keys, sparse, false));
    }

    private DeclaredIndex declared(String collection, DeclaredIndex.Declaration declaration) {
        DeclaredIndex index = new DeclaredIndex(
                declaration,
                maps.entries(databaseName, collection, declaration.name()),
                maps.facts(databaseName, collection, declaration.name()),
                maps.facts(databaseName, collection, PRIMARY));
        MongoCollection<Key> indexed = resolveOrCreateCollection(collection);
        if (indexed.getIndexes().stream().noneMatch(i -> i.getName().equals(declaration.name()))) {
            index.verify(indexed.count());
        }
        return index;
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String name) {
        super.dropIndex(collection, name);
        maps.removeEntries(databaseName, collection.getCollectionName(), name);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        maps.removeDocuments(databaseName, collection);
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        maps.removeDatabase(databaseName);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String to) {
        if (!from.getDatabaseName().equals(databaseName)) {
            throw new MongoServerException("the embedded store renames within one database only");
        }
        String name = collection.getCollectionName();
        List<String> names =
                collection.getIndexes().stream().map(Index::getName).toList();
        super.moveCollection(from, collection, to);
        maps.renameDocuments(databaseName, name, to);
        names.forEach(index -> maps.renameEntries(databaseName, name, index, to));
    }

    @Override
    protected long getFileSize() {
        return fileSize.getAsLong();
    }

    @Override
    protected long getStorageSize() {
        return fileSize.getAsLong();
    }
}
