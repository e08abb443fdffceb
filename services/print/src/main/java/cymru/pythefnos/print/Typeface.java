package cymru.pythefnos.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** One cut of the embedded font; only the letters used travel in the PDF. */
record Typeface(byte[] bytes, int weight, FontStyle style) {

    static final String FAMILY = "Noto Sans";

    private static final List<Typeface> ALL = List.of(
            read("Regular", 400, FontStyle.NORMAL),
            read("Bold", 700, FontStyle.NORMAL),
            read("Italic", 400, FontStyle.ITALIC),
            read("BoldItalic", 700, FontStyle.ITALIC));

    static List<Typeface> all() {
        return ALL;
    }

    void in(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, weight, style, true);
    }

    private static Typeface read(String cut, int weight, FontStyle style) {
        String name = "/print/fonts/NotoSans-" + cut + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            return new Typeface(in.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
