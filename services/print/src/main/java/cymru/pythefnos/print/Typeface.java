package cymru.pythefnos.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/** One cut of an embedded font; only the letters used travel in the PDF. */
record Typeface(String family, byte[] bytes, int weight, FontStyle style) {

    static final String FAMILY = "Noto Sans";

    /** Where a font file says how many tables it has, and where and how long is what it says of each. */
    private static final int TABLES = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x78787878;

    private static final List<Typeface> LATIN = List.of(
            noto("Regular", 400, FontStyle.NORMAL),
            noto("Bold", 700, FontStyle.NORMAL),
            noto("Italic", 400, FontStyle.ITALIC),
            noto("BoldItalic", 700, FontStyle.ITALIC));

    /** The cuts for Latin, Greek and Cyrillic, which every page has. */
    static List<Typeface> latin() {
        return LATIN;
    }

    void in(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, style, true);
    }

    /** The same cut for another weight, where a script has but one. */
    Typeface asBold() {
        return new Typeface(family, bytes, 700, style);
    }

    /** The same cut by another name. */
    Typeface as(String otherFamily) {
        return new Typeface(otherFamily, bytes, weight, style);
    }

    static Typeface read(String family, String file, int weight, FontStyle style) {
        String name = "/print/fonts/" + file + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return new Typeface(family, in.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface noto(String cut, int weight, FontStyle style) {
        return read(FAMILY, "NotoSans-" + cut, weight, style).withoutLigatures();
    }

    /**
     * Without the table that makes one sign of two letters, such as f and l: whoever searches for a word or has it read out
     * would not find it, and to look up each piece of text there takes two thirds of the time of a page.
     */
    private Typeface withoutLigatures() {
        ByteBuffer font = ByteBuffer.wrap(bytes.clone());
        int tables = font.getShort(TABLES);
        for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE; at += TABLE) {
            if (font.getInt(at) == GSUB) {
                font.putInt(at, UNKNOWN);
            }
        }
        return new Typeface(family, font.array(), weight, style);
    }
}
