package cymru.pythefnos.chassis.work;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;

/** Which documents are there. */
public final class Ids {
    private Ids() {}

    /** Those of the given ids that a document of the collection has. */
    public static Set<String> among(MongoCollection<Document> documents, Collection<String> ids) {
        Set<String> found = new HashSet<>();
        documents
                .find(Filters.in("_id", ids))
                .projection(Projections.include("_id"))
                .forEach(d -> found.add(d.getString("_id")));
        return found;
    }
}
