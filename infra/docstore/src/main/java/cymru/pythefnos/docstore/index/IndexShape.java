package cymru.pythefnos.docstore.index;

import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyWriter;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of an index in their order, and what a document looks like through them. */
public record IndexShape(List<Field> fields, boolean sparse) {

    /** One field: its dotted name, the same split, and which way it runs. */
    public record Field(String name, List<String> path, boolean ascending) {
        public Key encode(Key value) {
            return ascending ? value : value.inverted();
        }

        // the matcher takes a number for a place in an array, a path through documents doesn't
        boolean hasPosition() {
            return path.stream().anyMatch(part -> part.chars().allMatch(Character::isDigit));
        }
    }

    /** A document's entries, without position; none where a sparse index leaves it out. */
    public record Entries(Set<Key> keys, boolean many, boolean ordered) {}

    static IndexShape of(List<IndexKey> keys, boolean sparse) {
        List<Field> fields = keys.stream()
                .map(key -> new Field(key.getKey(), List.of(key.getKey().split("\\.")), key.isAscending()))
                .toList();
        return new IndexShape(fields, sparse);
    }

    /** Whether lookups through it may be trusted to miss nothing. */
    public boolean usable() {
        return fields.stream().noneMatch(Field::hasPosition);
    }

    public Entries entries(Document document) {
        List<PathValues> values = fields.stream()
                .map(field -> PathValues.of(document, field.path()))
                .toList();
        boolean many = values.stream().anyMatch(PathValues::many);
        if (sparse && values.stream().noneMatch(PathValues::present)) {
            return new Entries(Set.of(), many, true);
        }
        Set<Key> keys = Set.of(Key.EMPTY);
        boolean ordered = true;
        for (int i = 0; i < fields.size(); i++) {
            List<Key> encoded = new ArrayList<>();
            for (Object value : values.get(i).values()) {
                KeyWriter writer = new KeyWriter().write(value);
                ordered &= writer.ordered();
                encoded.add(fields.get(i).encode(writer.key()));
            }
            keys = product(keys, encoded);
        }
        return new Entries(keys, many, ordered);
    }

    private static Set<Key> product(Set<Key> prefixes, List<Key> values) {
        if (prefixes.size() == 1 && values.size() == 1) {
            return Set.of(prefixes.iterator().next().plus(values.getFirst()));
        }
        Set<Key> product = new LinkedHashSet<>();
        prefixes.forEach(prefix -> values.forEach(value -> product.add(prefix.plus(value))));
        return product;
    }
}
