package cymru.pythefnos.embedded.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.OwnedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one folder that holds everything: {@code store/}, {@code kafka/}, {@code mail/}, {@code identity/}, a few small
 * files, and the {@code format} they are written in. Held by a lock while a process works in it.
 */
public final class DataFolder implements AutoCloseable {
    /** The format this version writes; it reads this and every earlier one. */
    public static final int FORMAT = 1;

    private static final String FORMAT_FILE = "format";
    private static final String IMPORTING = "importing";

    private final OwnedFolder folder;
    private final PrivateFolder files;

    private DataFolder(OwnedFolder folder) {
        this.folder = folder;
        this.files = PrivateFolder.at(folder.path());
    }

    /**
     * Takes the folder, making it where it is missing.
     *
     * @throws CannotStart when it is in use, can't be written, was made by a newer version, is an export, or was left by an
     *     import that was cut off
     */
    public static DataFolder open(Path path) {
        if (Files.exists(path.resolve(ExportFolder.MARK))) {
            throw new CannotStart("folder-is-export", path.toString());
        }
        return take(path, folder -> {
            if (folder.read(IMPORTING).isPresent()) {
                throw new CannotStart("folder-importing", path.toString());
            }
            folder.checkFormat();
        });
    }

    /**
     * Takes an empty folder to import into. Until {@link #imported}, no start takes it for a whole one.
     *
     * @throws CannotStart when it holds anything, is in use or can't be written
     */
    static DataFolder openNew(Path path) {
        checkNew(path);
        return take(path, folder -> {
            checkNew(path);
            folder.write(IMPORTING, "");
            folder.checkFormat();
        });
    }

    /** Refuses a folder with anything in it, and writes nothing. */
    static void checkNew(Path path) {
        if (FolderContents.anythingIn(path)) {
            throw new CannotStart("folder-not-empty", path.toString());
        }
    }

    private static DataFolder take(Path path, Check check) {
        try {
            DataFolder folder = new DataFolder(OwnedFolder.take(path));
            try {
                check.on(folder);
                return folder;
            } catch (RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (FolderInUse e) {
            throw new CannotStart("folder-in-use", path.toString(), e);
        } catch (FolderUnusable | UncheckedIOException e) {
            throw new CannotStart("folder-not-writable", path.toString(), e);
        }
    }

    private void checkFormat() {
        String format = read(FORMAT_FILE).orElse("");
        if (format.isEmpty() && isEmpty()) {
            write(FORMAT_FILE, Integer.toString(FORMAT));
        } else if (!format.matches("\\d{1,4}")) {
            throw new CannotStart("folder-damaged", path(FORMAT_FILE).toString());
        } else if (Integer.parseInt(format) > FORMAT) {
            throw new CannotStart("folder-newer", folder.path().toString());
        }
    }

    /** Says that the import is whole. */
    void imported() {
        try {
            Files.delete(path(IMPORTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back an import that failed. */
    void clear() {
        FolderContents.clear(folder.path());
    }

    /** Whether nothing was ever stored here. */
    public boolean isEmpty() {
        return !Files.exists(store());
    }

    /** What a small file in the folder says, without the line end; readable by its owner only. */
    public Optional<String> read(String name) {
        return files.read(name).map(bytes -> new String(bytes, UTF_8).strip());
    }

    /** Makes a small file say that: after a crash it says this, or what it said before. */
    public void write(String name, String text) {
        files.replace(name, (text.strip() + "\n").getBytes(UTF_8));
    }

    /** The document store's folder. */
    public Path store() {
        return path("store");
    }

    /** The broker's folder. */
    public Path kafka() {
        return path("kafka");
    }

    /** The mailbox's folder. */
    public Path mail() {
        return path("mail");
    }

    /** The folder of keys and clients, readable by its owner only. */
    public Path identity() {
        return path("identity");
    }

    /** A path in the folder. */
    public Path path(String name) {
        return folder.path().resolve(name);
    }

    @Override
    public void close() {
        folder.close();
    }

    private interface Check {
        void on(DataFolder folder);
    }
}
