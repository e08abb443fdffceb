package cymru.pythefnos.docstore.file;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

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
