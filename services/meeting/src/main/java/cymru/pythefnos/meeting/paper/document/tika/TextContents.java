package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.document.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether bytes are text. Its first words may look like another format's, which proves nothing; control characters that no
 * text has, or a whole page of markup, do.
 */
final class TextContents {
    private static final int LOOKED_AT = 1024 * 1024;
    /** Some old editors leave a few behind; a program has them everywhere. */
    private static final int PER_HUNDRED = 2;

    private static final String USUAL = "\t\n\u000b\f\r\u001a\u001b\b\u0085";
    private static final Pattern MARKUP = Pattern.compile(
            "(?s)(?:%pdf-\\d|%!ps|#!\\s*/|\\{\\\\rtf\\d|<!doctype\\s+html|<html[\\s>]|<\\?xml\\s|<svg[\\s>]|<script[\\s>]).*");

    private TextContents() {}

    static boolean isText(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LOOKED_AT);
        }
        String text = Decoding.decode(bytes);
        String start =
                text.substring(0, Math.min(200, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        long controls = text.chars()
                .filter(each -> Character.isISOControl(each) && USUAL.indexOf(each) < 0)
                .count();
        return !MARKUP.matcher(start).matches()
                && text.indexOf('\0') < 0
                && controls * 100 <= (long) PER_HUNDRED * text.length();
    }
}
