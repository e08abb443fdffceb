package cymru.pythefnos.portal.identity.files;

import cymru.pythefnos.chassis.settings.ExplainsItself;
import cymru.pythefnos.chassis.settings.StartFailure;
import java.nio.file.Path;
import java.util.Map;

/** A file of the folder is not what it should be; nothing goes on without it. */
public final class DamagedFile extends IllegalStateException implements ExplainsItself {
    private static final long serialVersionUID = 1L;
    private final transient Path file;

    DamagedFile(Path file, String remedy, Throwable cause) {
        super(file + " is damaged: " + remedy, cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }

    @Override
    public StartFailure startFailure() {
        return StartFailure.of("file-damaged", Map.of("file", file));
    }
}
