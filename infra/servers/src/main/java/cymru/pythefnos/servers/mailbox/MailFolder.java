package cymru.pythefnos.servers.mailbox;

import cymru.pythefnos.servers.FolderDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

/** The messages of a folder, in the order in which they came. */
final class MailFolder {

    private static final String UNFINISHED = ".part";
    private static final String KEPT = "[0-9]".repeat(12) + MailFile.SUFFIX;
    private final Path folder;
    private final ConcurrentSkipListMap<String, Mail> index = new ConcurrentSkipListMap<>();

    private MailFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads what is there, and clears away what was never acknowledged.
     *
     * @throws FolderDamaged if one of the messages is none
     */
    static MailFolder open(Path path) throws IOException {
        MailFolder folder = new MailFolder(path);
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(path, "*" + UNFINISHED)) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(path, KEPT)) {
            for (Path file : kept) {
                folder.add(read(file));
            }
        }
        return folder;
    }

    private static Mail read(Path file) throws IOException {
        try {
            return MailFile.read(file);
        } catch (RuntimeException notOurs) {
            throw new FolderDamaged(file, notOurs);
        }
    }

    /** Keeps a message; when this returns, it survives a power cut. */
    Mail keep(Envelope envelope, InputStream message, long limit) throws IOException {
        Path unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
        try {
            MailFile.write(unfinished, envelope, message, limit);
            Mail mail = arrive(unfinished);
            forceFolder();
            return mail;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    // the place in the order is given on arrival, so that no later message ever shows up before an earlier one
    private synchronized Mail arrive(Path unfinished) throws IOException {
        long last = index.isEmpty() ? 0 : Long.parseLong(index.lastKey());
        Path file = folder.resolve("%012d".formatted(last + 1) + MailFile.SUFFIX);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return add(MailFile.read(file));
    }

    private Mail add(Mail mail) {
        index.put(mail.id(), mail);
        return mail;
    }

    private void forceFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    List<Mail> messages() {
        return List.copyOf(index.values());
    }

    Optional<byte[]> message(String id) throws IOException {
        Mail mail = index.get(id);
        return mail == null
                ? Optional.empty()
                : Optional.of(MailFile.message(folder.resolve(id + MailFile.SUFFIX), mail.bytes()));
    }
}
