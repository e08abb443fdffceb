package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.Source;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A way to the documents that may match.
 *
 * @param way 1 or -1 if walking gives the order asked for, 0 if they must still be sorted
 * @param cost documents that will be looked at, at most
 */
public record Plan(Source source, List<KeyRange> ranges, int way, long cost) {

    public boolean sorted() {
        return way != 0;
    }

    boolean betterThan(Plan other) {
        return cost < other.cost || cost == other.cost && sorted() && !other.sorted();
    }

    /** Positions in the order of the walk, each once. */
    public Stream<Key> positions() {
        Stream<Key> positions = steps().map(Source.Step::position);
        return source.many() ? positions.distinct() : positions;
    }

    private Stream<Source.Step> steps() {
        boolean downwards = way < 0;
        if (sorted() && ranges.size() > 1) {
            return stream(new MergedWalk(source, ranges, downwards));
        }
        return ranges.stream().flatMap(range -> stream(source.walk(range, downwards)));
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
