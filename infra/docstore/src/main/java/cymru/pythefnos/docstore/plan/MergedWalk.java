package cymru.pythefnos.docstore.plan;

import cymru.pythefnos.docstore.index.SearchableIndex;
import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several ranges of one index at once, in the order of what follows their prefixes: {@code $in} followed by a sort. */
final class MergedWalk implements Iterator<SearchableIndex.Step> {
    private final PriorityQueue<Head> heads;

    MergedWalk(SearchableIndex index, List<KeyRange> ranges, boolean downwards) {
        heads = new PriorityQueue<>((one, other) -> {
            int order = Key.compareTails(one.step.key(), one.fixed, other.step.key(), other.fixed);
            return downwards ? -order : order;
        });
        ranges.forEach(range -> add(index.walk(range, downwards), range.fixed()));
    }

    private record Head(SearchableIndex.Step step, Iterator<SearchableIndex.Step> rest, int fixed) {}

    private void add(Iterator<SearchableIndex.Step> walk, int fixed) {
        if (walk.hasNext()) {
            heads.add(new Head(walk.next(), walk, fixed));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public SearchableIndex.Step next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        add(head.rest, head.fixed);
        return head.step;
    }
}
