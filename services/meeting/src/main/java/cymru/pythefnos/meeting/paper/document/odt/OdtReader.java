package cymru.pythefnos.meeting.paper.document.odt;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.LanguageSpans;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import cymru.pythefnos.meeting.paper.document.html.XmlParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What somebody sees who reads an OpenDocument text with every change accepted and no comments. */
public final class OdtReader {

    private OdtReader() {}

    /** @throws IOException it can't be read as an OpenDocument text */
    public static PaperHtml read(Path file, Locale language) throws IOException {
        try (XmlParts xml = new XmlParts(file)) {
            org.w3c.dom.Element content = xml.root("content.xml");
            org.w3c.dom.Element text = Dom.path(content, "body", "text");
            if (text == null) {
                throw new IOException("no OpenDocument text");
            }
            Element html = new Element("body");
            Marks marks = new Marks();
            OdtStyles styles = OdtStyles.of(xml.root("styles.xml"), content);
            OdtBlocks blocks = new OdtBlocks(styles, marks);
            blocks.read(text, html);
            blocks.notes(html);
            LanguageSpans.settle(html, language);
            return new PaperHtml(html, marks.losses());
        }
    }
}
