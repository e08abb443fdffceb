package cymru.pythefnos.docstore.database;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one database. Each has its own, because a cursor's id is a small number: with the library's common ones,
 * whoever may use one database could read on in another's.
 */
record DatabaseCursors(String database, CursorRegistry registry) {

    Document getMore(Document command) {
        Cursor cursor = registry.getCursor(number(command.get("getMore")));
        long wanted = number(command.get("batchSize"));
        List<Document> next = cursor.takeDocuments(wanted > 0 ? (int) wanted : Integer.MAX_VALUE);
        long id = cursor.getId();
        if (cursor.isEmpty()) {
            registry.remove(cursor);
            id = 0;
        }
        Document batch = new Document("id", id)
                .append("ns", database + "." + command.get("collection"))
                .append("nextBatch", next);
        return new Document("cursor", batch).append("ok", 1.0);
    }

    Document kill(Document command) {
        List<Long> killed = new ArrayList<>();
        List<Long> notFound = new ArrayList<>();
        if (command.get("cursors") instanceof Collection<?> ids) {
            ids.forEach(id -> (registry.remove(number(id)) ? killed : notFound).add(number(id)));
        }
        return new Document("cursorsKilled", killed)
                .append("cursorsNotFound", notFound)
                .append("ok", 1.0);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
