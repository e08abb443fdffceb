package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles;
import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fetches the files that a pack is made of. */
public final class GatheringSources {
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_PAPERS = 100;
    private static final int BUFFER = 1 << 16;

    private final RenditionFiles files;

    public GatheringSources(RenditionFiles files) {
        this.files = files;
    }

    /** The file of each source, for the caller to delete; empty: together they are more than a pack may be made of. */
    Optional<Map<String, Path>> gather(PackJob job) throws IOException {
        List<String> wanted = job.parts().stream()
                .map(PackPart::source)
                .filter(Objects::nonNull)
                .map(PackPart.Source::rendition)
                .distinct()
                .toList();
        Map<String, Path> gathered = new HashMap<>();
        boolean whole = false;
        try {
            long left = wanted.size() > MOST_PAPERS ? -1 : MOST_BYTES;
            for (String rendition : wanted) {
                if (left >= 0) {
                    Path file = TemporaryFiles.create();
                    gathered.put(rendition, file);
                    left -= copy(new RenditionId(rendition), file, left);
                }
            }
            whole = left >= 0;
            return whole ? Optional.of(gathered) : Optional.empty();
        } finally {
            if (!whole) {
                gathered.values().forEach(TemporaryFiles::delete);
            }
        }
    }

    /** How many bytes it is; it ends with the first that is over the limit. */
    private long copy(RenditionId rendition, Path file, long limit) throws IOException {
        long bytes = 0;
        try (InputStream in = files.open(rendition)
                        .orElseThrow(() -> new IOException("rendition " + rendition + " has lost its bytes"));
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0 && bytes <= limit; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }
}
