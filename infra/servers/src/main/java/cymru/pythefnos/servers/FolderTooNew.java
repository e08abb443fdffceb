package cymru.pythefnos.servers;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A newer version of Pythefnos has written the folder, in a way this one can't read. */
public final class FolderTooNew extends ServerCannotStart {

    private static final long serialVersionUID = 1L;
    private final transient Path folder;

    public FolderTooNew(Path folder, @Nullable Throwable cause) {
        super("The folder " + folder + " was written by a newer version of Pythefnos: run that version.", cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
