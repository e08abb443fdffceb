package cymru.pythefnos.chassis.mongo;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/**
 * A bean that declares an index, made at start on whichever store there is.
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

    /** Makes it where it is not there yet. */
    public void makeIn(MongoTemplate template) {
        template.indexOps(collection).createIndex(definition());
    }

    Index definition() {
        Index index = new Index();
        for (String key : keys) {
            boolean descending = key.startsWith("-");
            index.on(descending ? key.substring(1) : key, descending ? Sort.Direction.DESC : Sort.Direction.ASC);
        }
        if (unique) {
            index.unique();
        }
        return sparse ? index.sparse() : index;
    }
}
