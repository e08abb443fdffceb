package cymru.pythefnos.docstore.file;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Puts commands on disk, all that are done at the same moment in one go: whoever waits first writes for everybody who is
 * done by then, and the others find that they have nothing left to do.
 */
public final class GroupCommit {
    private final Lock writers;
    private final StoreFile file;
    private final ReentrantLock committing = new ReentrantLock();

    /** How many commands have written; changes only while {@link #writers} is held. */
    private volatile long written;

    /** How many of them are on disk; changes only while {@link #committing} is held. */
    private volatile long onDisk;

    /** How many of them the file has been rewritten after; it changes and is read only while {@link #committing} is held. */
    private long rewritten = -1;

    /** @param writers keeps out everybody who writes; a version on disk is always whole commands */
    public GroupCommit(Lock writers, StoreFile file) {
        this.writers = writers;
        this.file = file;
    }

    /** The only writer has written. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // there is one writer at a time; the others only look
    public void written() {
        written++;
    }

    /** How many commands have written so far. */
    public long count() {
        return written;
    }

    /** Returns when the first so many commands are on disk. */
    public void await(long wanted) {
        if (onDisk >= wanted) {
            return;
        }
        committing.lock();
        try {
            if (onDisk < wanted) {
                onDisk = commit();
            }
        } finally {
            committing.unlock();
        }
    }

    private long commit() {
        long covered;
        boolean changed;
        writers.lock();
        try {
            covered = written;
            changed = file.commit();
        } finally {
            writers.unlock();
        }
        if (changed) {
            // the slow part, while the next commands are already at work
            file.force();
        }
        return covered;
    }

    /**
     * Takes out of the file what was deleted or replaced so far, down to the bytes. Others get their turn between the steps.
     *
     * @return by how many bytes the file shrank
     */
    public long rewrite() {
        committing.lock();
        try {
            if (rewritten == written) {
                return 0;
            }
            long before = file.size();
            for (int steps = file.stepsOfARewrite(); steps > 0 && alone(file::rewriteSome); steps--) {}
            onDisk = alone(() -> {
                file.wipe();
                return written;
            });
            rewritten = onDisk;
            return Math.max(0, before - file.size());
        } finally {
            committing.unlock();
        }
    }

    private <T> T alone(Supplier<T> step) {
        writers.lock();
        try {
            return step.get();
        } finally {
            writers.unlock();
        }
    }

    /** Closes the file, with everything in it. */
    public void close() {
        committing.lock();
        try {
            writers.lock();
            try {
                file.close();
                onDisk = Long.MAX_VALUE;
            } finally {
                writers.unlock();
            }
        } finally {
            committing.unlock();
        }
    }
}
