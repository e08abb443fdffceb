package cymru.pythefnos.meeting.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Papers in memory, with everything that was announced and noted. */
public final class InMemoryPapers implements Papers {
    public final List<PaperEvent> events = new CopyOnWriteArrayList<>();
    public final List<AuditNote> audit = new CopyOnWriteArrayList<>();
    private final Map<PaperId, StoredPaper> papers = new ConcurrentHashMap<>();

    @Override
    public Optional<StoredPaper> find(PaperId id) {
        return Optional.ofNullable(papers.get(id));
    }

    @Override
    public List<StoredPaper> ofMeeting(String meetingId) {
        List<StoredPaper> found = new ArrayList<>(papers.values());
        found.removeIf(stored -> !stored.paper().meetingId().equals(meetingId));
        found.sort(Comparator.comparing((StoredPaper stored) -> stored.paper().number())
                .thenComparing(stored -> stored.paper().id().value()));
        return List.copyOf(found);
    }

    @Override
    public synchronized boolean add(PaperChange change) {
        boolean added = papers.putIfAbsent(change.paper().id(), new StoredPaper(change.paper(), 1)) == null;
        if (added) {
            note(change);
        }
        return added;
    }

    @Override
    public synchronized boolean replace(PaperChange change, long version) {
        PaperId id = change.paper().id();
        if (find(id).filter(stored -> stored.version() == version).isEmpty()) {
            return false;
        }
        papers.put(id, new StoredPaper(change.paper(), version + 1));
        note(change);
        return true;
    }

    private void note(PaperChange change) {
        events.addAll(change.events());
        audit.addAll(change.audit());
    }
}
