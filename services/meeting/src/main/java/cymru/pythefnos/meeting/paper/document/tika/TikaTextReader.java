package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** Reads the words of Word, PDF and plain-text originals. Documents packed inside them are left alone. */
public final class TikaTextReader {
    /** About five hundred pages: more is no meeting paper, and would take minutes to set. */
    private static final int LONGEST = 2_000_000;

    /**
     * The text of a document; with no blocks if there is none in it, as in a scan.
     *
     * @throws IOException it can't be read as what it says it is, or is too large to read
     */
    public PaperText read(CheckedFile file) throws IOException {
        return file.kind() == FileKind.TXT ? PlainTextFile.read(file.path(), LONGEST) : parse(file);
    }

    private static PaperText parse(CheckedFile file) throws IOException {
        BlockHandler blocks = new BlockHandler();
        Parser parser = file.kind() == FileKind.PDF ? new PDFParser() : new OOXMLParser();
        try (TikaInputStream in = TikaInputStream.get(file.path())) {
            parser.parse(in, new WriteOutContentHandler(blocks, LONGEST), new Metadata(), context());
            return new PaperText(blocks.blocks());
        } catch (SAXException | TikaException unreadable) {
            throw new IOException("the text of a " + file.kind() + " could not be read", unreadable);
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractAnnotationText(false);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }

    private static final class NoEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, org.xml.sax.ContentHandler handler, Metadata metadata, boolean html) {
            // never asked to
        }
    }
}
