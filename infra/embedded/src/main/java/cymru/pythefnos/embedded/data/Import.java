package cymru.pythefnos.embedded.data;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.Options;
import cymru.pythefnos.embedded.Servers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads what {@link Export} wrote into an empty data folder: all of it or nothing. The log of events is filled too; each
 * service then reads it from its beginning and skips what its documents say that it has.
 */
public final class Import {
    private final Path from;
    private final Path to;

    private Import(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** An import as the options name it. */
    public static Import of(Options options) {
        return new Import(Objects.requireNonNull(options.other()), options.data());
    }

    /**
     * Does it. The data folder is untouched where the export isn't whole, and empty again where anything else goes wrong.
     *
     * @throws CannotStart when either folder isn't what it should be
     */
    public Moved read() {
        ExportFolder export = ExportFolder.open(from);
        DataFolder.checkNew(to);
        export.check();
        try (DataFolder folder = DataFolder.openNew(to)) {
            try {
                fill(folder, export);
                folder.imported();
            } catch (RuntimeException e) {
                folder.clear();
                throw e;
            }
        }
        return new Moved(lines(export.documents()), lines(export.events()), to);
    }

    private static void fill(DataFolder folder, ExportFolder export) {
        try (Servers servers = Servers.open(folder)) {
            new Documents(servers.store().uri()).read(export.documents());
            new EventLog(servers.broker().clientSettings()).read(export.events());
        }
        Settings.write(export.manifest().settings(), folder);
    }

    private static long lines(List<ExportFolder.Part> parts) {
        return parts.stream().mapToLong(ExportFolder.Part::lines).sum();
    }
}
