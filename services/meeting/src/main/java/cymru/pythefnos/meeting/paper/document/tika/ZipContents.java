package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What must not be in a word-processor's zip: Visual Basic, ActiveX, OpenDocument scripts, macro documents and
 * programs packed as objects.
 */
final class ZipContents {
    private static final Pattern ACTIVE = Pattern.compile("(^|/)(vbaproject|vbadata)\\.[a-z]+$"
            + "|(^|/)(activex|macrosheets|dialogsheets)/"
            + "|^(basic|scripts)/.+[^/]$"
            + "|\\.(docm|dotm|xlsm|xltm|xlam|pptm|potm|ppsm|exe|dll|com|scr|bat|cmd|ps1|js|vbs|jar|msi|hta|lnk)$");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private ZipContents() {}

    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    static Optional<UploadRefusal> refusal(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
                if (isActive(zip, entry)) {
                    return Optional.of(new UploadRefusal.HasMacros());
                }
            }
            return Optional.empty();
        } catch (ZipException broken) {
            return Optional.of(new UploadRefusal.Damaged());
        }
    }

    private static boolean isActive(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        return ACTIVE.matcher(name).find() || (isObject(name) && packsProgram(zip, entry));
    }

    private static boolean isObject(String name) {
        return name.contains("embeddings/") || name.startsWith("object");
    }

    /** An old-style object may hold macros, or any file at all as an {@code Ole10Native} stream. */
    private static boolean packsProgram(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(zip.getInputStream(entry))) {
            if (FileMagic.valueOf(in) != FileMagic.OLE2) {
                return false;
            }
            try (POIFSFileSystem object = new POIFSFileSystem(in)) {
                return holdsProgram(object.getRoot());
            }
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    private static boolean holdsProgram(DirectoryNode directory) {
        for (Entry entry : directory) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("ole10native") || name.equals("macros") || name.contains("vba")) {
                return true;
            }
            if (entry instanceof DirectoryNode inner && holdsProgram(inner)) {
                return true;
            }
        }
        return false;
    }
}
