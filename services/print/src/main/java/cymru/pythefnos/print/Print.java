package cymru.pythefnos.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;

/** Prints XHTML as an accessible, tagged PDF. Safe to call from many threads at once. */
public final class Print {

    static {
        // it tells of every font it loads; what a letter links to is nobody's business
        XRLog.setLoggingEnabled(false);
    }

    private Print() {}

    /**
     * The whole PDF in memory.
     *
     * @param xhtml well-formed XHTML without a DOCTYPE, so with numeric entities only
     * @param language what the document is written in; parts in another language carry their own {@code lang}
     * @param title what a reader's window and a screen reader announce
     * @throws UnprintableException if the XHTML is not well-formed or names a DOCTYPE
     * @throws UndrawableException if there is a letter in it that no font here has
     */
    public static byte[] pdf(String xhtml, Locale language, String title) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            pdf(xhtml, language, title, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** As {@link #pdf(String, Locale, String)}, written to {@code out}, which stays open. */
    public static void pdf(String xhtml, Locale language, String title, OutputStream out) throws IOException {
        pdf(xhtml, language, title, Pictures.NONE, out);
    }

    /** The same with pictures, which the XHTML calls {@code picture:} and their name. */
    public static void pdf(String xhtml, Locale language, String title, Pictures pictures, OutputStream out)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Pythefnos");
        pictures.onlyFetchedBy(builder);
        Document page = Page.of(xhtml, language, title);
        Lettering lettering = Lettering.of(Page.text(page));
        if (!lettering.undrawable().isEmpty()) {
            throw new UndrawableException(lettering.undrawable());
        }
        Page.setIn(page, lettering);
        lettering.in(builder);
        builder.useUnicodeLineBreaker(new LineBreaks(language));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.withW3cDocument(page, null);
        builder.toStream(out);
        builder.run();
    }

    /**
     * Several PDFs as one, in that order, with the tags of all; title and language are the first one's.
     *
     * @throws UnprintableException if one of them is no PDF that can be opened without a password
     */
    public static byte[] joined(List<byte[]> pdfs) {
        return Joining.of(pdfs);
    }
}
