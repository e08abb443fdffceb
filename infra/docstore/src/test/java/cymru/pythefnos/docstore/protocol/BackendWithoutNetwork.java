package cymru.pythefnos.docstore.protocol;

import cymru.pythefnos.docstore.database.StoreCollection;
import cymru.pythefnos.docstore.file.DiskReserve;
import cymru.pythefnos.docstore.file.StoreFile;
import cymru.pythefnos.docstore.plan.ReadStatistics;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A backend without a network, for tests of what happens inside it. */
final class BackendWithoutNetwork implements AutoCloseable {
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final StoreBackend backend;

    BackendWithoutNetwork(Path file) {
        this.backend = new StoreBackend(StoreFile.open(file), new DiskReserve(() -> Long.MAX_VALUE));
    }

    Document run(String command, Document query) {
        return backend.handleCommand(channel, "bench", command, query);
    }

    void declare(String name, Document keys, boolean sparse) {
        Document index = new Document("key", keys).append("name", name).append("sparse", sparse);
        run(
                "createIndexes",
                new Document("createIndexes", "things").append("indexes", new ArrayList<>(List.of(index))));
    }

    StoreCollection things() {
        return (StoreCollection) backend.resolveDatabase("bench").resolveCollection("things", true);
    }

    List<Document> find(Document filter, Document sort, int skip, int limit) {
        Document query = new Document("$query", filter).append("$orderby", sort);
        List<Document> found = new ArrayList<>();
        things().handleQuery(new QueryParameters(query, skip, limit)).forEach(found::add);
        return found;
    }

    ReadStatistics reads() {
        return backend.reads();
    }

    @Override
    public void close() {
        backend.close();
    }
}
