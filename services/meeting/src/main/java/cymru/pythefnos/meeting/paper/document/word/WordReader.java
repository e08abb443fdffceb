package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.LanguageSpans;
import cymru.pythefnos.meeting.paper.document.html.XmlParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What somebody sees who has accepted every change of a Word document, and sees no comments. */
public final class WordReader {

    private WordReader() {}

    /**
     * Reads a document.
     *
     * @param language what its uploader says that it is written in
     * @throws IOException it can't be read as a Word document
     */
    public static PaperHtml read(Path file, Locale language) throws IOException {
        try (XmlParts xml = new XmlParts(file)) {
            WordParts parts = WordParts.of(xml);
            Element html = new Element("body");
            WordBlocks blocks = new WordBlocks(parts);
            blocks.read(Dom.child(parts.document(), "body"), html);
            blocks.notes(html);
            LanguageSpans.settle(html, language);
            return new PaperHtml(html, parts.marks().losses());
        }
    }
}
