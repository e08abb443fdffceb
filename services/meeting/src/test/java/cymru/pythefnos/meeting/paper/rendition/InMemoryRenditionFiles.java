package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.RenditionId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renditions' bytes in memory. */
public final class InMemoryRenditionFiles implements RenditionFiles {
    private record Kept(PaperId paper, byte[] bytes, Instant at) {}

    private final Map<RenditionId, Kept> files = new LinkedHashMap<>();
    private final Set<RenditionId> pending = new LinkedHashSet<>();
    private final Clock clock;

    public InMemoryRenditionFiles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void store(RenditionId id, PaperId paper, CheckedFile file) throws IOException {
        files.put(id, new Kept(paper, Files.readAllBytes(file.path()), clock.instant()));
        pending.add(id);
    }

    @Override
    public Optional<InputStream> open(RenditionId id) {
        return Optional.ofNullable(files.get(id)).map(kept -> new ByteArrayInputStream(kept.bytes()));
    }

    @Override
    public void delete(RenditionId id) {
        files.remove(id);
        pending.remove(id);
    }

    @Override
    public void settle(RenditionId id) {
        pending.remove(id);
    }

    @Override
    public List<Pending> pendingBefore(Instant time, int limit) {
        return files.entrySet().stream()
                .filter(each -> pending.contains(each.getKey()))
                .filter(each -> each.getValue().at().isBefore(time))
                .map(each -> new Pending(each.getKey(), each.getValue().paper()))
                .limit(limit)
                .toList();
    }

    public int size() {
        return files.size();
    }
}
