package cymru.pythefnos.chassis.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * An index, made at start on whichever store there is; a bean by itself, or one of an {@link Indexed} bean's.
 *
 * @param keys fields in their order; {@code -field} is descending
 * @param unique refuses a second document with the same keys; no key may be inside an array
 * @param sparse leaves out documents without the keys
 */
public record DeclaredIndex(String collection, List<String> keys, boolean unique, boolean sparse) {

    public DeclaredIndex {
        keys = List.copyOf(keys);
    }

    public static DeclaredIndex of(String collection, String... keys) {
        return new DeclaredIndex(collection, List.of(keys), false, false);
    }

    public DeclaredIndex asUnique() {
        return new DeclaredIndex(collection, keys, true, sparse);
    }

    public DeclaredIndex asSparse() {
        return new DeclaredIndex(collection, keys, unique, true);
    }

    /** Makes it where it is not there yet; for a template made by hand. */
    public void makeIn(MongoTemplate template) {
        template.getCollection(collection).createIndexes(List.of(model()));
    }

    /** As the store describes it. */
    Document key() {
        Document key = new Document();
        for (String name : keys) {
            boolean descending = name.startsWith("-");
            key.append(descending ? name.substring(1) : name, descending ? -1 : 1);
        }
        return key;
    }

    IndexModel model() {
        IndexOptions options = new IndexOptions();
        if (unique) {
            options.unique(true);
        }
        return new IndexModel(key(), sparse ? options.sparse(true) : options);
    }
}
