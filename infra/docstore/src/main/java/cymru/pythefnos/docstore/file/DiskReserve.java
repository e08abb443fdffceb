package cymru.pythefnos.docstore.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Room on the disk that is kept back. H2 closes its file for good once a write fails for want of room, so writes are
 * refused before: what adds first, and later what takes away, since that needs a little room, too. The broker and the
 * mailbox on the same disk need some as well.
 */
public final class DiskReserve {
    private static final long MEGABYTE = 1 << 20;
    static final long FOR_ADDING = 64 * MEGABYTE;
    static final long FOR_REMOVING = 24 * MEGABYTE;

    private final LongSupplier usable;

    /** @param usable how many bytes there is room for */
    public DiskReserve(LongSupplier usable) {
        this.usable = usable;
    }

    /** Of the disk that the folder is on. */
    public static DiskReserve of(Path folder) {
        return new DiskReserve(() -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @param removing whether the command only takes away */
    public boolean allows(boolean removing) {
        return usable.getAsLong() >= (removing ? FOR_REMOVING : FOR_ADDING);
    }
}
