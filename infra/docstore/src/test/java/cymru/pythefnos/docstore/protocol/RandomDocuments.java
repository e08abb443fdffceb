package cymru.pythefnos.docstore.protocol;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Documents, filters, sorts and changes at random: few different values, so that they meet. */
final class RandomDocuments {
    private static final List<String> PATHS = List.of("a", "b", "s.g", "s.d", "tags", "items.k", "items.l", "_id");

    // the library's comparator doesn't find an empty array equal to itself, so nothing can be said about sorting by
    // items
    private static final List<String> SORTABLE = List.of("a", "b", "s.g", "s.d", "tags", "_id");

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Document thing(int id) {
        Document thing = new Document("_id", random.nextInt(20) == 0 ? "id" + id : (Object) id);
        maybe(thing, "a", value());
        maybe(thing, "b", value());
        if (random.nextInt(8) > 0) {
            Document s = new Document();
            maybe(s, "g", "g" + below(5));
            maybe(s, "d", value());
            thing.put("s", random.nextInt(30) == 0 ? value() : s);
        }
        maybe(thing, "tags", random.nextInt(4) == 0 ? value() : list());
        maybe(thing, "items", items());
        return thing;
    }

    private void maybe(Document into, String name, @Nullable Object value) {
        if (random.nextInt(6) > 0) {
            into.put(name, value);
        }
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        for (int i = 1 + below(3); i > 0; i--) {
            list.add(random.nextInt(12) == 0 ? List.of(below(3), "g1") : value());
        }
        return list;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        for (int i = below(4); i > 0; i--) {
            Document item = new Document();
            maybe(item, "k", below(6));
            maybe(item, "l", random.nextInt(5) == 0 ? List.of(below(3), below(3)) : below(3));
            items.add(random.nextInt(15) == 0 ? below(3) : item);
        }
        return items;
    }

    @Nullable
    Object value() {
        return switch (below(10)) {
            case 0 -> null;
            case 1 -> (long) below(6);
            case 2 -> (double) below(6);
            case 3 -> below(6) + 0.5;
            case 4 -> "g" + below(5);
            case 5 -> Instant.ofEpochMilli(below(5));
            case 6 -> new ObjectId("00000000000000000000000" + below(5));
            case 7 -> random.nextBoolean();
            default -> below(6);
        };
    }

    Document filter() {
        Document filter = new Document();
        for (int i = below(4); i > 0; i--) {
            filter.put(PATHS.get(below(PATHS.size())), condition());
        }
        if (below(8) == 0) {
            filter.put(below(2) == 0 ? "$and" : "$or", List.of(conjunct(), conjunct()));
        }
        if (below(12) == 0) {
            Document element = new Document("k", below(6)).append("l", condition());
            filter.put("items", new Document("$elemMatch", element));
        }
        return filter;
    }

    private Document conjunct() {
        return new Document(PATHS.get(below(PATHS.size())), condition());
    }

    private @Nullable Object condition() {
        return switch (below(13)) {
            case 0 -> new Document("$in", List.of(below(6), "g" + below(5), (double) below(6)));
            case 1 -> new Document("$gte", some()).append("$lt", some());
            case 2 -> new Document("$gt", some());
            case 3 -> new Document("$lte", some());
            case 4 -> new Document("$exists", random.nextBoolean());
            case 5 -> new Document("$ne", value());
            case 6 -> new Document("$nin", List.of(below(6), "g1"));
            case 7 -> new BsonRegularExpression("^g[12]", "");
            case 8 -> new Document("$eq", value());
            case 9 -> new Document("$not", new Document("$gt", some()));
            case 10 -> new Document("$in", new ArrayList<>(list()));
            default -> value();
        };
    }

    private Object some() {
        Object value = value();
        return value == null ? below(6) : value;
    }

    Document sort() {
        Document sort = new Document();
        for (int i = below(4); i > 0; i--) {
            sort.put(SORTABLE.get(below(SORTABLE.size())), random.nextBoolean() ? 1 : -1);
        }
        return sort;
    }

    Document change() {
        return switch (below(5)) {
            case 0 -> new Document("$set", new Document("a", value()).append("s.g", "g" + below(5)));
            case 1 -> new Document("$unset", new Document("b", ""));
            case 2 -> new Document("$set", new Document("tags", list()));
            case 3 -> new Document("$set", new Document("items", items()).append("b", value()));
            default -> new Document("$set", new Document("a", below(6)));
        };
    }
}
