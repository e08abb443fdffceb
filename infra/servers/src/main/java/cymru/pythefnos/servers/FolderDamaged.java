package cymru.pythefnos.servers;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What lies in the folder can't be read: not ours, or damaged. */
public final class FolderDamaged extends ServerCannotStart {

    private static final long serialVersionUID = 1L;
    private final transient Path file;

    public FolderDamaged(Path file, @Nullable Throwable cause) {
        super("The file " + file + " cannot be read: restore its folder from a backup.", cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
