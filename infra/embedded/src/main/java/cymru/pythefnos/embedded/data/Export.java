package cymru.pythefnos.embedded.data;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Servers;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes all data as JSON, into a new folder that only its owner can read. Keys and client secrets stay behind, so that
 * an export may go to another machine without them; so does the built-in mailbox, which stands for the world outside
 * (every message that was sent is evidence in the store).
 */
public final class Export {
    private final Path from;
    private final Path to;

    private Export(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** An export as the options name it. */
    public static Export of(Options options) {
        return new Export(options.data(), Objects.requireNonNull(options.other()));
    }

    /**
     * Does it; nothing else may run in the data folder.
     *
     * @throws CannotStart when there is nothing to export, or no room for it
     */
    public Moved write() {
        if (!Files.isDirectory(from.resolve("store"))) {
            throw new CannotStart("folder-empty", from.toString());
        }
        try (DataFolder folder = DataFolder.open(from)) {
            PrivateFolder export = newFolder();
            try (Servers servers = Servers.open(folder)) {
                return write(servers, Settings.of(folder), export);
            }
        }
    }

    private Moved write(Servers servers, Map<String, String> settings, PrivateFolder export) {
        try {
            Map<String, Long> documents = new Documents(servers.store().uri()).write(to);
            Map<String, Long> events = new EventLog(servers.broker().clientSettings()).write(to);
            Map<String, Long> lines = new TreeMap<>(documents);
            lines.putAll(events);
            ExportFolder.finish(export, new Manifest(DataFolder.FORMAT, settings, lines));
            return new Moved(sum(documents), sum(events), to);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart("export-not-writable", to.toString(), e);
        }
    }

    private PrivateFolder newFolder() {
        try {
            if (FolderContents.anythingIn(to)) {
                throw new CannotStart("export-not-empty", to.toString());
            }
            return PrivateFolder.at(to);
        } catch (UncheckedIOException e) {
            throw new CannotStart("export-not-writable", to.toString(), e);
        }
    }

    private static long sum(Map<String, Long> lines) {
        return lines.values().stream().mapToLong(Long::longValue).sum();
    }
}
