package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Judges a file within a file by its name and by what it is: programs and macros run from there as from anywhere. */
final class PackedFile {
    static final Pattern PROGRAM_NAME =
            Pattern.compile("(?i).*\\.(?:docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam|sldm"
                    + "|exe|dll|com|scr|pif|cpl|msc|bat|cmd|ps1|psm1|sh|js|jse|vbs|vbe|wsf|wsh|jar|class|msi|msp|hta|lnk|url|reg|iso"
                    + "|img|vhd|apk|app|dmg|pkg|deb|rpm|svg|html?|mht|xht|chm|py|rb|pl|php)\\s*$");

    private static final int DEEPEST = 3;
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int HEAD = 1024;

    private PackedFile() {}

    static Optional<UploadRefusal> refusal(String name, InputStream in, int depth) throws IOException {
        if (PROGRAM_NAME.matcher(name).matches()) {
            return Optional.of(new UploadRefusal.HasMacros(ending(name)));
        }
        byte[] head = in.readNBytes(HEAD);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        Optional<UploadRefusal> program = program(start);
        if (program.isPresent()) {
            return program;
        }
        boolean document = start.startsWith("PK\3\4") || isPdf(start) || start.startsWith("\u00d0\u00cf\u0011\u00e0");
        return document ? document(start, head, in, depth) : Optional.empty();
    }

    /** Readers take what stands before its first line. */
    private static boolean isPdf(String start) {
        return start.contains("%PDF-");
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.')).strip().toLowerCase(Locale.ROOT);
    }

    /** What a machine would run, by how it begins. */
    private static Optional<UploadRefusal> program(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        boolean windows = start.startsWith("MZ") && start.indexOf('\0') >= 0;
        boolean unix = start.startsWith("\u007fELF") || start.startsWith("#!");
        boolean mac = start.startsWith("\u00ca\u00fe\u00ba\u00be") || start.startsWith("\u00cf\u00fa\u00ed\u00fe");
        boolean markup = text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<script");
        boolean shortcut = start.startsWith("L\0\0\0\1\u0014\2\0");
        return windows || unix || mac || markup || shortcut
                ? Optional.of(new UploadRefusal.HasMacros(windows ? "exe" : "program"))
                : Optional.empty();
    }

    private static Optional<UploadRefusal> document(String start, byte[] head, InputStream rest, int depth)
            throws IOException {
        if (depth > DEEPEST) {
            return Optional.of(new UploadRefusal.UnpacksTooFar());
        }
        Path copy = TemporaryFiles.create();
        try {
            if (!copied(head, rest, copy)) {
                return Optional.of(new UploadRefusal.UnpacksTooFar());
            }
            if (isPdf(start)) {
                return PdfContents.refusal(copy, depth);
            }
            return start.startsWith("PK") ? zip(copy, depth) : old(copy);
        } finally {
            TemporaryFiles.delete(copy);
        }
    }

    private static Optional<UploadRefusal> zip(Path copy, int depth) throws IOException {
        Optional<UploadRefusal> bomb = new ZipLimits(10_000, LARGEST).refusal(copy);
        return bomb.isPresent() ? bomb : ZipContents.refusal(copy, depth);
    }

    private static boolean copied(byte[] head, InputStream rest, Path copy) throws IOException {
        long total = head.length;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(copy)) {
            out.write(head);
            for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
                total += read;
                if (total > LARGEST) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    /** An old-style document may hold macros, or any file at all as an {@code Ole10Native} stream. */
    private static Optional<UploadRefusal> old(Path copy) {
        try (POIFSFileSystem object = new POIFSFileSystem(copy.toFile(), true)) {
            return holdsProgram(object.getRoot(), 0)
                    ? Optional.of(new UploadRefusal.HasMacros("OLE"))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(new UploadRefusal.HasMacros("OLE"));
        }
    }

    private static boolean holdsProgram(DirectoryNode directory, int depth) {
        for (Entry entry : directory) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("ole10native") || name.contains("macros") || name.contains("vba") || depth > 20) {
                return true;
            }
            if (entry instanceof DirectoryNode inner && holdsProgram(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
