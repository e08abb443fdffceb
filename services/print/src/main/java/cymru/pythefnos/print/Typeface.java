package cymru.pythefnos.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One cut of an embedded font; only the letters used travel in the PDF. */
record Typeface(String family, byte[] bytes, int weight, FontStyle style) {

    static final String FAMILY = "Noto Sans";

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
            return new Typeface(family, withoutSubstitutions(in.readAllBytes()), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * PDFBox looks for letters to put together, such as f and i, with regular expressions that it makes anew for each piece of
     * text: a third of all the time that a page takes, for nothing that anybody needs here. So the table that lists them
     * gets a name that nobody looks for.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'x';
            }
        }
        return font;
    }

    private static Typeface noto(String cut, int weight, FontStyle style) {
        return read(FAMILY, "NotoSans-" + cut, weight, style);
    }
}
