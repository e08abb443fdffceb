package cymru.pythefnos.docstore.protocol;

import cymru.pythefnos.docstore.auth.CurrentUser;
import cymru.pythefnos.docstore.database.StoreDatabase;
import cymru.pythefnos.docstore.file.DiskReserve;
import cymru.pythefnos.docstore.file.GroupCommit;
import cymru.pythefnos.docstore.file.StoreFile;
import cymru.pythefnos.docstore.file.StoreMaps;
import cymru.pythefnos.docstore.plan.ReadStatistics;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStoreException;

/**
 * One writer or many readers. Whoever has read or written waits, after leaving, until the state that was seen is on disk, and
 * only then is the reply given: nobody ever passes on what a crash could still take back, and those who wait at the same
 * time share one write to the disk.
 */
public final class StoreBackend extends AbstractMongoBackend {
    // as on MongoDB, and without a colon: in the names of the trees it ends the database's name
    private static final Pattern DATABASE_NAME = Pattern.compile("[^/\\\\. \"$:*<>|?\u0000]{1,63}");

    // the library has them for all databases together
    private static final Set<String> CURSOR_COMMANDS = Set.of("getMore", "killCursors");

    // fair, or a stream of readers would keep writers out
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final StoreFile file;
    private final DiskReserve reserve;
    private final CompletableFuture<Void> broken = new CompletableFuture<>();
    private final GroupCommit commits;
    private final StoreMaps maps;
    private final ReadStatistics reads = new ReadStatistics();
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    public StoreBackend(StoreFile file, DiskReserve reserve) {
        super(Clock.systemUTC());
        this.reserve = reserve;
        this.file = file;
        this.maps = new StoreMaps(file.store());
        this.commits = new GroupCommit(lock.writeLock(), file);
        maps.databases().forEach(this::resolveDatabase);
        if (file.commit()) {
            file.force();
        }
    }

    public ReadStatistics reads() {
        return reads;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String asked, Document query) {
        // the newer name of the same question, which the library does not know
        String command = "hello".equals(asked) ? "isMaster" : asked;
        try {
            if ("compact".equals(command)) {
                return compacted(database);
            }
            return WriteCommands.include(command, query)
                    ? writing(channel, database, command, query)
                    : reading(channel, database, command, query);
        } catch (MongoServerException refusal) {
            return ErrorReply.of(refusal);
        }
    }

    private Document writing(Channel channel, String database, String command, Document query) {
        if (!reserve.allows(WriteCommands.remove(command))) {
            return ErrorReply.outOfDiskSpace();
        }
        return answered(lock.writeLock(), () -> {
            try {
                return super.handleCommand(channel, database, command, query);
            } finally {
                // a command that fails halfway has written its first half, as on MongoDB
                commits.written();
            }
        });
    }

    private Document reading(Channel channel, String database, String command, Document query) {
        return answered(
                lock.readLock(),
                () -> CURSOR_COMMANDS.contains(command)
                        ? resolveDatabase(database)
                                .handleCommand(channel, command, query, this::resolveDatabase, NoopOplog.get())
                        : super.handleCommand(channel, database, command, query));
    }

    /** As on MongoDB, but of the whole file at once, and nothing of what was deleted stays in it. */
    private Document compacted(String database) {
        CurrentUser.demand(database);
        return whole(() -> new Document("bytesFreed", commits.rewrite()).append("ok", 1.0));
    }

    private <T> T answered(Lock lock, Supplier<T> command) {
        return whole(() -> {
            lock.lock();
            try {
                return command.get();
            } finally {
                long seen = commits.count();
                lock.unlock();
                commits.await(seen);
            }
        });
    }

    private <T> T whole(Supplier<T> command) {
        try {
            return command.get();
        } catch (MVStoreException e) {
            // it has closed the file, and opens it no more: what was acknowledged is in there
            broken.completeExceptionally(e);
            throw e;
        }
    }

    /** Fails when the file can't be written any more, which only another start mends. */
    public CompletionStage<Void> broken() {
        return broken.minimalCompletionStage();
    }

    /** Every command, stage and option that names a database comes this way. */
    @Override
    public MongoDatabase resolveDatabase(String name) {
        CurrentUser.demand(name);
        return super.resolveDatabase(name);
    }

    @Override
    protected Set<String> listDatabaseNames() {
        return super.listDatabaseNames().stream().filter(CurrentUser::mayUse).collect(Collectors.toSet());
    }

    // the library asks again for each database when it lists them
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new MongoServerError(ErrorCode.InvalidNamespace, "not the name of a database");
        }
        return opened.computeIfAbsent(name, unopened -> new StoreDatabase(name, maps, reads, file::size));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            super.close();
        } finally {
            lock.writeLock().unlock();
        }
        commits.close();
    }

    @Override
    public String toString() {
        return "embedded document store";
    }
}
