package cymru.pythefnos.portal.identity.files;

import java.nio.file.Path;

/** A file of the folder is not what it should be; nothing goes on without it. */
public final class DamagedFile extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final transient Path file;

    DamagedFile(Path file, String remedy, Throwable cause) {
        super(file + " is damaged: " + remedy, cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
