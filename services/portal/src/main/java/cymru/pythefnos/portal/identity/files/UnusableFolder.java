package cymru.pythefnos.portal.identity.files;

import cymru.pythefnos.chassis.settings.ExplainsItself;
import cymru.pythefnos.chassis.settings.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The folder can't be made, or something in it can't be read or written. */
public final class UnusableFolder extends UncheckedIOException implements ExplainsItself {
    private static final long serialVersionUID = 1L;
    private final transient Path folder;

    UnusableFolder(Path folder, String what, IOException cause) {
        super(folder + ": " + what, cause);
        this.folder = folder;
    }

    @Override
    public StartFailure startFailure() {
        return new StartFailure("folder-unusable", "pythefnos.identity.folder", Map.of("folder", folder));
    }
}
