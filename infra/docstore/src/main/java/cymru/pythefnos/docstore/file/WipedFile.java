package cymru.pythefnos.docstore.file;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;

/** H2's file, which can also put zeros where nothing that counts is left. */
final class WipedFile extends SingleFileStore {
    // H2 gives its room away in blocks of this size; the first two hold the header, and are never free
    private static final int BLOCK = 4096;
    private static final int WIPED_AT_ONCE = 64 * BLOCK;

    private WipedFile() {
        super(Map.of());
    }

    static WipedFile open(Path file) throws MVStoreException {
        WipedFile opened = new WipedFile();
        opened.open(file.toString(), false, null);
        return opened;
    }

    /**
     * To be called while nobody writes, and once all that is in the file is on disk: an earlier version of it could not be
     * read any more.
     */
    void wipeFree() {
        saveChunkLock.lock();
        try {
            long end = size();
            for (long at = 0; at < end; at += BLOCK) {
                if (freeSpace.isFree(at, BLOCK)) {
                    at = wipe(at, Math.min(end, at + WIPED_AT_ONCE)) - BLOCK;
                }
            }
        } finally {
            saveChunkLock.unlock();
        }
    }

    /** Wipes from a free block on, up to the first that is used. */
    private long wipe(long from, long end) {
        long to = from + BLOCK;
        while (to < end && freeSpace.isFree(to, BLOCK)) {
            to += BLOCK;
        }
        writeFully(null, from, ByteBuffer.allocate((int) (Math.min(to, end) - from)));
        return to;
    }
}
