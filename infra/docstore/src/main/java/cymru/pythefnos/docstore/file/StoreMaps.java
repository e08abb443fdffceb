package cymru.pythefnos.docstore.file;

import cymru.pythefnos.docstore.index.IndexFacts;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyType;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;

/** The trees in the file: one of documents per collection, one of entries per index, and what is known about each index. */
public final class StoreMaps {
    private static final String DOCUMENTS = "documents:";
    private static final String ENTRIES = "entries:";

    private final MVStore store;
    private final MVMap<String, Integer> facts;

    public StoreMaps(MVStore store) {
        this.store = store;
        this.facts = store.openMap("facts");
        // compaction may only move what is open, and must know how to read it
        names(DOCUMENTS).forEach(name -> open(name, DocumentType.INSTANCE));
        names(ENTRIES).forEach(name -> open(name, KeyType.INSTANCE));
    }

    public Set<String> databases() {
        return names(DOCUMENTS).stream().map(name -> name.split(":", 3)[1]).collect(Collectors.toSet());
    }

    public MVMap<Key, Document> documents(String database, String collection) {
        return open(DOCUMENTS + database + ":" + collection, DocumentType.INSTANCE);
    }

    public MVMap<Key, Key> entries(String database, String collection, String index) {
        return open(entriesName(database, collection, index), KeyType.INSTANCE);
    }

    public IndexFacts facts(String database, String collection, String index) {
        return new IndexFacts(facts, entriesName(database, collection, index));
    }

    public void removeDocuments(String database, String collection) {
        store.removeMap(DOCUMENTS + database + ":" + collection);
    }

    public void removeEntries(String database, String collection, String index) {
        if (store.hasMap(entriesName(database, collection, index))) {
            store.removeMap(entriesName(database, collection, index));
        }
        facts.remove(entriesName(database, collection, index));
    }

    public void removeDatabase(String database) {
        names(DOCUMENTS + database + ":").forEach(store::removeMap);
        names(ENTRIES + database + ":").forEach(store::removeMap);
        facts.keySet().removeIf(name -> name.startsWith(ENTRIES + database + ":"));
    }

    public void renameDocuments(String database, String collection, String to) {
        store.renameMap(documents(database, collection), DOCUMENTS + database + ":" + to);
    }

    public void renameEntries(String database, String collection, String index, String to) {
        String name = entriesName(database, collection, index);
        String renamed = entriesName(database, to, index);
        if (store.hasMap(name)) {
            store.renameMap(entries(database, collection, index), renamed);
        }
        Integer known = facts.remove(name);
        if (known != null) {
            facts.put(renamed, known);
        }
    }

    private static String entriesName(String database, String collection, String index) {
        return ENTRIES + database + ":" + collection + ":" + index;
    }

    private List<String> names(String prefix) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private <V> MVMap<Key, V> open(String name, DataType<V> type) {
        return store.openMap(
                name, new MVMap.Builder<Key, V>().keyType(KeyType.INSTANCE).valueType(type));
    }
}
