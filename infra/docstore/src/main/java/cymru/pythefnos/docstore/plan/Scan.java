package cymru.pythefnos.docstore.plan;

import java.util.Comparator;

/**
 * A query that looked at a whole collection, because no declared index served it.
 *
 * @param namespace database and collection, with a dot between them
 * @param shape the filter and the sort, without their values
 */
public record Scan(String namespace, String shape) implements Comparable<Scan> {
    private static final Comparator<Scan> ORDER =
            Comparator.comparing(Scan::namespace).thenComparing(Scan::shape);

    @Override
    public int compareTo(Scan other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace + " " + shape;
    }
}
