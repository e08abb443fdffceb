package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.XmlParts;
import java.io.IOException;
import java.nio.file.Path;

/** The part of a word processor's zip that has the text: without it no program opens the file, whatever else is there. */
final class MainPart {
    private MainPart() {}

    static boolean isIn(Path file, FileKind kind) throws IOException {
        try (XmlParts xml = new XmlParts(file)) {
            return xml.has(kind == FileKind.ODT ? "content.xml" : ofWord(xml));
        }
    }

    private static String ofWord(XmlParts xml) throws IOException {
        return Dom.children(xml.root("_rels/.rels")).stream()
                .filter(each -> Dom.attribute(each, "Type", "").endsWith("/officeDocument"))
                .map(each -> Dom.attribute(each, "Target", "").replaceFirst("^/", ""))
                .findFirst()
                .orElse("word/document.xml");
    }
}
