package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The packs that were asked for last: a meeting's readers ask for few different ones, and each takes seconds to make. */
final class PackFiles {
    private static final float LOAD = 0.75f;

    private final long limit;
    private final Map<String, Path> kept = new LinkedHashMap<>(16, LOAD, true);

    /** @param limit bytes on this machine's disk; the last one is kept in any case */
    PackFiles(long limit) {
        this.limit = limit;
    }

    record Open(String digest, long bytes, InputStream content) {}

    synchronized Optional<Open> open(String digest) throws IOException {
        Path file = kept.get(digest);
        return file == null
                ? Optional.empty()
                : Optional.of(new Open(digest, Files.size(file), Files.newInputStream(file)));
    }

    synchronized void clear() {
        kept.values().forEach(TemporaryFiles::delete);
        kept.clear();
    }

    /** From now on the file is deleted here. */
    synchronized void keep(String digest, Path file) throws IOException {
        Path before = kept.put(digest, file);
        if (before != null) {
            TemporaryFiles.delete(before);
        }
        long bytes = 0;
        for (Path each : kept.values()) {
            bytes += Files.size(each);
        }
        Iterator<Path> oldest = kept.values().iterator();
        while (bytes > limit && kept.size() > 1) {
            Path gone = oldest.next();
            bytes -= Files.size(gone);
            oldest.remove();
            TemporaryFiles.delete(gone);
        }
    }
}
