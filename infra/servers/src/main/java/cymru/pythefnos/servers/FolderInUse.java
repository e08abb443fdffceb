package cymru.pythefnos.servers;

import java.nio.file.Path;

/** Another process (or another server of this one) works in the folder. */
public final class FolderInUse extends ServerCannotStart {

    private static final long serialVersionUID = 1L;
    private final transient Path folder;

    public FolderInUse(Path folder) {
        super("The folder " + folder + " is in use by another process: stop that one first.", null);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
