package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.meeting.paper.document.TextBlock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A text file: UTF-8 or UTF-16 if it is that, else windows-1252, which older editors still write. */
final class PlainTextFile {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern BULLET = Pattern.compile("^[•·*\\-–]\\s+");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PlainTextFile() {}

    static PaperText read(Path file, int longest) throws IOException {
        if (Files.size(file) > 4L * longest) {
            throw new IOException("the text is too long to read");
        }
        String text = decode(Files.readAllBytes(file));
        return new PaperText(Arrays.stream(BLANK_LINES.split(text))
                .flatMap(PlainTextFile::lines)
                .filter(line -> !line.isBlank())
                .map(PlainTextFile::block)
                .toList());
    }

    /** Lines of a list stay apart; those of a paragraph, broken to fit a screen, come together. */
    private static java.util.stream.Stream<String> lines(String part) {
        boolean list = part.strip()
                .lines()
                .anyMatch(line -> BULLET.matcher(line.strip()).find());
        return list ? part.lines() : java.util.stream.Stream.of(part.replaceAll("\\s+", " "));
    }

    private static TextBlock block(String line) {
        String words = line.strip();
        var bullet = BULLET.matcher(words);
        return bullet.find() ? new TextBlock.ListItem(bullet.replaceFirst("")) : new TextBlock.Paragraph(words);
    }

    private static String decode(byte[] bytes) {
        Charset marked = bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        String text;
        try {
            text = marked.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notThat) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }
}
