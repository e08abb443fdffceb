package cymru.pythefnos.docstore.index;

import org.h2.mvstore.MVMap;

/** What must be remembered about an index besides its entries: how it was written, and what it has ever held. */
public record IndexFacts(MVMap<String, Integer> map, String name) {
    /** Raise it when entries are written differently: indexes of another number are built anew when opened. */
    private static final int FORMAT = 1;

    private static final int MANY = 1;
    private static final int UNORDERED = 2;

    boolean isCurrent() {
        return map.getOrDefault(name, 0) >> 8 == FORMAT;
    }

    void reset() {
        map.put(name, FORMAT << 8);
    }

    boolean many() {
        return has(MANY);
    }

    boolean ordered() {
        return !has(UNORDERED);
    }

    void learn(IndexShape.Entries entries) {
        int known = map.getOrDefault(name, FORMAT << 8);
        int learnt = known | (entries.many() ? MANY : 0) | (entries.ordered() ? 0 : UNORDERED);
        if (learnt != known) {
            map.put(name, learnt);
        }
    }

    private boolean has(int flag) {
        return (map.getOrDefault(name, 0) & flag) != 0;
    }
}
