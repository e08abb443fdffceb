package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** One message on disk. */
final class MailFile {

    static final String SUFFIX = ".eml";
    private static final int START = 64 * 1024;

    private MailFile() {}

    /** Writes envelope and message, no more than {@code limit} bytes of it, and forces them to disk. */
    static void write(Path file, Envelope envelope, InputStream message, long limit) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(envelope.headers());
            copy(message, out, limit);
            channel.force(true);
        }
    }

    private static void copy(InputStream message, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[START];
        long left = limit;
        for (int n = message.read(buffer); n >= 0; n = message.read(buffer)) {
            left -= n;
            if (left < 0) {
                throw new MessageTooLarge();
            }
            out.write(buffer, 0, n);
        }
    }

    static Mail read(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        Envelope envelope = Envelope.of(new String(start, UTF_8));
        int offset = envelope.headers().length;
        String name = file.getFileName().toString();
        return new Mail(
                name.substring(0, name.length() - SUFFIX.length()),
                envelope.receivedAt(),
                envelope.from(),
                envelope.to(),
                Subject.of(Arrays.copyOfRange(start, offset, start.length)),
                Files.size(file) - offset);
    }

    /** The last so many bytes of the file: the message as it was sent. */
    static byte[] message(Path file, long bytes) throws IOException {
        byte[] all = Files.readAllBytes(file);
        return Arrays.copyOfRange(all, (int) (all.length - bytes), all.length);
    }
}
