package cymru.pythefnos.docstore.plan;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What reading has cost: documents looked at, and the queries for which no index was of use. */
public final class ReadStatistics {
    private final LongAdder examined = new LongAdder();
    private final Map<Scan, LongAdder> scans = new ConcurrentSkipListMap<>();

    public void examined() {
        examined.increment();
    }

    public void scanned(String namespace, Document filter, SortOrder order) {
        Scan scan = new Scan(namespace, QueryShape.of(filter, order));
        scans.computeIfAbsent(scan, first -> new LongAdder()).increment();
    }

    public long examinedSoFar() {
        return examined.sum();
    }

    public Set<Scan> scans() {
        return scans.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    public void forgetScans() {
        scans.clear();
    }
}
