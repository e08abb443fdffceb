package cymru.pythefnos.docstore.file;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file: written when told to and never by itself, so that a version on disk is always whole commands. */
public final class StoreFile {
    private static final long MEGABYTE = 1 << 20;
    private static final long SMALLEST_TO_COMPACT = 16 * MEGABYTE;
    private static final int WANTED_LIVE_PERCENT = 70;
    private static final int REWRITTEN_AT_ONCE = (int) (4 * MEGABYTE);
    private static final int MOSTLY_LIVE_PERCENT = 50;

    // how long H2 keeps what is no longer current before it may write over it
    private static final int RETENTION_MILLIS = 3000;

    private static final int WHOLLY_LIVE_PERCENT = 100;
    private static final int NO_RETENTION = -1;

    /** After so many commits in a row without a reader, H2 counts what was replaced before them as dead. */
    private static final int COMMITS_TO_FORGET = 3;

    private final WipedFile file;
    private final MVStore store;
    private final MVMap<String, Long> wipes;
    private long compactAbove = SMALLEST_TO_COMPACT;

    private StoreFile(WipedFile file, MVStore store) {
        this.file = file;
        this.store = store;
        this.wipes = store.openMap("wipes");
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
    }

    /** Opens or makes the file; throws H2's own exception, which {@link StoreFolder} puts into words. */
    public static StoreFile open(Path file) throws MVStoreException {
        // no buffer either: a full one would be written in the middle of a command
        WipedFile wiped = WipedFile.open(file);
        return new StoreFile(
                wiped,
                new MVStore.Builder()
                        .adoptFileStore(wiped)
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open());
    }

    public MVStore store() {
        return store;
    }

    public long size() {
        return store.getFileStore().size();
    }

    /**
     * Writes what has changed into the file. To be called while nobody writes; {@link #force} makes it last.
     *
     * @return whether anything had changed
     */
    public boolean commit() {
        if (!store.hasUnsavedChanges()) {
            return false;
        }
        store.commit();
        if (size() > compactAbove) {
            compact();
        }
        return true;
    }

    /** What is in the file by now survives a power cut. Others may write meanwhile, but not commit. */
    public void force() {
        store.sync();
    }

    // a small store is kept small; a big one is left until it has doubled, or, while much in it is stale, a little
    // longer
    private void compact() {
        // rewrites what still lives in mostly stale chunks, so that their room is used again. H2's compactFile also
        // moves whole chunks; in 2.4.240 an assertion of its own fails there now and then and closes the store
        store.compact(WANTED_LIVE_PERCENT, REWRITTEN_AT_ONCE);
        store.commit();
        long size = size();
        boolean mostlyLive = store.getFileStore().getChunksFillRate() >= MOSTLY_LIVE_PERCENT;
        compactAbove = Math.max(SMALLEST_TO_COMPACT, mostlyLive ? 2 * size : size + SMALLEST_TO_COMPACT);
    }

    /** How many steps of {@link #rewriteSome} are enough for a file of this size. */
    int stepsOfARewrite() {
        return 2 * (int) (size() / REWRITTEN_AT_ONCE) + 16;
    }

    /**
     * A step of taking out of the file what was deleted or replaced. To be called while nobody writes.
     *
     * @return whether there may be more to do
     */
    boolean rewriteSome() {
        store.setRetentionTime(NO_RETENTION);
        try {
            // chunks that are larger than what is rewritten at once come last, all in one go
            boolean rewritten = store.compact(WHOLLY_LIVE_PERCENT, REWRITTEN_AT_ONCE)
                    || store.compact(WHOLLY_LIVE_PERCENT, Integer.MAX_VALUE);
            store.commit();
            // without retention, what the next commit writes over must not be needed any more even after a power cut
            force();
            return rewritten;
        } finally {
            store.setRetentionTime(RETENTION_MILLIS);
        }
    }

    /** The last step: where nothing that counts is left, the file holds zeros. To be called while nobody writes. */
    void wipe() {
        store.setRetentionTime(NO_RETENTION);
        try {
            for (int commit = 0; commit < COMMITS_TO_FORGET; commit++) {
                wipes.merge("count", 1L, Long::sum);
                store.commit();
                force();
            }
            file.wipeFree();
            force();
        } finally {
            store.setRetentionTime(RETENTION_MILLIS);
        }
    }

    void close() {
        store.close();
    }
}
