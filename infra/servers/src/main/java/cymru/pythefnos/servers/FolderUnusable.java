package cymru.pythefnos.servers;

import java.nio.file.Path;

/** The folder cannot be made, read or written. */
public final class FolderUnusable extends ServerCannotStart {

    private static final long serialVersionUID = 1L;
    private final transient Path folder;

    public FolderUnusable(Path folder, Throwable cause) {
        super(
                "The folder " + folder
                        + " cannot be written: give this user the right to write there, or choose another" + " folder.",
                cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
