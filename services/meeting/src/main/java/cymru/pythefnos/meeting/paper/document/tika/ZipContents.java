package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What must not be in a word processor's zip, under whatever name: macros, scripts, programs, and what fetches something
 * from elsewhere. All its XML is read, so broken XML and document types are found as well.
 */
final class ZipContents {
    private static final Pattern ACTIVE = Pattern.compile("(?i)(^|/)(vbaproject|vbadata)\\.[a-z]+$"
            + "|(^|/)(activex|macrosheets|dialogsheets)/"
            + "|(^|/)(basic|scripts)/.+[^/]$");
    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels|rdf)$");
    private static final Set<String> PICTURES =
            Set.of("svg", "png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "tif", "tiff", "webp");
    private static final int HEAD = 256;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private ZipContents() {}

    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    static Optional<UploadRefusal> refusal(Path file, int depth) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() == 0) {
                return Optional.of(new UploadRefusal.Damaged());
            }
            // what is encrypted can't be read, so the list of what is comes first
            ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
            Optional<UploadRefusal> secret = manifest == null ? Optional.empty() : refusal(zip, manifest, depth);
            if (secret.isPresent()) {
                return secret;
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
                Optional<UploadRefusal> found = refusal(zip, entry, depth);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException broken) {
            return Optional.of(new UploadRefusal.Damaged());
        }
    }

    private static Optional<UploadRefusal> refusal(ZipFile zip, ZipEntry entry, int depth) throws IOException {
        String name = entry.getName().replace('\\', '/');
        if (entry.isDirectory()) {
            return Optional.empty();
        }
        if (ACTIVE.matcher(name).find()) {
            return Optional.of(new UploadRefusal.HasMacros(name.substring(name.lastIndexOf('/') + 1)));
        }
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            // a part may have any name: what is XML is told by how it begins
            if (XML.matcher(name).matches() || (beginsAsXml(in) && !isPicture(name))) {
                return XmlProbe.refusal(in);
            }
            if (isPicture(name) && beginsAsXml(in)) {
                return XmlProbe.refusal(in).filter(found -> !(found instanceof UploadRefusal.Damaged));
            }
            return PackedFile.refusal(isPicture(name) ? "picture" : name, in, depth + 1);
        }
    }

    /** In whichever Unicode it is written. */
    private static boolean beginsAsXml(InputStream in) throws IOException {
        in.mark(HEAD);
        String start = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        return start.replaceAll("[\\u0000\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\s]", "")
                .startsWith("<");
    }

    /** A drawing in a document is shown, not run. */
    private static boolean isPicture(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PICTURES.contains(ending);
    }
}
