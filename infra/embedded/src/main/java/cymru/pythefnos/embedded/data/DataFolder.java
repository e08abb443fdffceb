package cymru.pythefnos.embedded.data;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.servers.FolderInUse;
import cymru.pythefnos.servers.FolderUnusable;
import cymru.pythefnos.servers.OwnedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one folder that holds everything: {@code store/}, {@code kafka/}, {@code mail/}, {@code identity/} and the
 * {@code format} they are written in. Held by a lock while a process works in it.
 */
public final class DataFolder implements AutoCloseable {
    /** The format this version writes; it reads this and every earlier one. */
    public static final int FORMAT = 1;

    private final OwnedFolder folder;

    private DataFolder(OwnedFolder folder) {
        this.folder = folder;
    }

    /**
     * Takes the folder, making it where it is missing.
     *
     * @throws CannotStart when it is in use, can't be written, or was made by a newer version
     */
    public static DataFolder open(Path path) {
        try {
            OwnedFolder owned = OwnedFolder.take(path);
            checkFormat(owned);
            return new DataFolder(owned);
        } catch (FolderInUse e) {
            throw new CannotStart("folder-in-use", path.toString(), e);
        } catch (FolderUnusable | IOException e) {
            throw new CannotStart("folder-not-writable", path.toString(), e);
        }
    }

    private static void checkFormat(OwnedFolder owned) throws IOException {
        Path file = owned.path().resolve("format");
        if (!Files.exists(file)) {
            Files.writeString(file, FORMAT + "\n");
        }
        String format = Files.readString(file).strip();
        if (!format.matches("\\d{1,4}") || Integer.parseInt(format) > FORMAT) {
            owned.close();
            throw new CannotStart("folder-newer", owned.path().toString());
        }
    }

    /** Whether nothing was ever stored here. */
    public boolean isEmpty() {
        return !Files.exists(store());
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

    /** The file that keeps how far the clock was moved. */
    public Path clock() {
        return path("clock");
    }

    /** A path in the folder. */
    public Path path(String name) {
        return folder.path().resolve(name);
    }

    @Override
    public void close() {
        folder.close();
    }
}
