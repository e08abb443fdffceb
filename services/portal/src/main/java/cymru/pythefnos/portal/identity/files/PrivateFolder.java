package cymru.pythefnos.portal.identity.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder (mode 0700) of files (mode 0600). Where the file system has no such modes, its own rules hold. */
public final class PrivateFolder {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);
    private static final String LOCK = "lock";
    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();
    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder if it is missing. */
    public static PrivateFolder at(Path folder) {
        try {
            Path path = folder.toAbsolutePath().normalize();
            Files.createDirectories(path, mode("rwx------"));
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            return new PrivateFolder(path);
        } catch (IOException e) {
            throw new UnusableFolder(folder, "cannot be made", e);
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /** Does it while no other thread does anything of the kind, nor another process that shares the folder. */
    public <T> T alone(Supplier<T> change) {
        ReentrantLock own = LOCKS.computeIfAbsent(path, any -> new ReentrantLock());
        own.lock();
        try {
            return own.getHoldCount() > 1 ? change.get() : aloneAmongProcesses(change);
        } finally {
            own.unlock();
        }
    }

    private <T> T aloneAmongProcesses(Supplier<T> change) {
        try (FileChannel channel = FileChannel.open(
                        file(LOCK), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode("rw-------"));
                FileLock held = channel.lock()) {
            LOG.trace("{} is locked: {}", path, held);
            return change.get();
        } catch (IOException e) {
            throw new UnusableFolder(path, LOCK + " cannot be locked", e);
        }
    }

    /** Tells one content of a file from another; the same while it is not replaced. */
    Object stamp(String name) {
        try {
            BasicFileAttributes now = Files.readAttributes(file(name), BasicFileAttributes.class);
            return List.of(String.valueOf(now.fileKey()), now.lastModifiedTime(), now.size());
        } catch (IOException missing) {
            return name;
        }
    }

    /** Whether files can be written here, and these can be read. */
    public boolean isUsable(String... names) {
        return Files.isWritable(path) && Arrays.stream(names).map(this::file).allMatch(Files::isReadable);
    }

    /** The file's content, if there is one; a mode that lets others read it is put right first. */
    public Optional<byte[]> read(String name) {
        try {
            if (!Files.exists(file(name))) {
                return Optional.empty();
            }
            if (POSIX) {
                Files.setPosixFilePermissions(file(name), PosixFilePermissions.fromString("rw-------"));
            }
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (IOException e) {
            throw new UnusableFolder(path, name + " cannot be read", e);
        }
    }

    /** Replaces the file: after a crash there is the old content or the new, never a part. */
    public void replace(String name, byte[] content) {
        Path fresh = file(name + "." + UUID.randomUUID());
        try {
            try (FileChannel channel = open(fresh, StandardOpenOption.CREATE_NEW)) {
                write(channel, content);
            }
            Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException e) {
            throw new UnusableFolder(path, name + " cannot be written", e);
        }
    }

    /** Adds to the end of the file. */
    public void append(String name, byte[] content) {
        try (FileChannel channel = open(file(name), StandardOpenOption.APPEND)) {
            write(channel, content);
        } catch (IOException e) {
            throw new UnusableFolder(path, name + " cannot be written", e);
        }
    }

    private static FileChannel open(Path file, StandardOpenOption how) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, how), mode("rw-------"));
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(true);
    }

    private void forceFolder() throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(path)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] mode(String mode) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
