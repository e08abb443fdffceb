package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.SearchableIndex;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An index and the ranges of it in which every match lies.
 *
 * @param direction 1 or -1 if walking gives the order asked for, 0 if they must still be sorted
 * @param cost documents that will be looked at, at most
 */
public record Plan(SearchableIndex index, List<KeyRange> ranges, int direction, long cost) {

    public boolean sorted() {
        return direction != 0;
    }

    boolean betterThan(Plan other) {
        return cost < other.cost || cost == other.cost && sorted() && !other.sorted();
    }

    /** Positions in the order of the walk, each once. */
    public Stream<Key> positions() {
        Stream<Key> positions = steps().map(SearchableIndex.Step::position);
        return index.many() ? positions.distinct() : positions;
    }

    private Stream<SearchableIndex.Step> steps() {
        boolean downwards = direction < 0;
        if (sorted() && ranges.size() > 1) {
            return stream(new MergedWalk(index, ranges, downwards));
        }
        return ranges.stream().flatMap(range -> stream(index.walk(range, downwards)));
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
