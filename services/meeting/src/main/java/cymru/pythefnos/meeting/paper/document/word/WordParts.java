package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import cymru.pythefnos.meeting.paper.document.html.Marks;
import cymru.pythefnos.meeting.paper.document.html.XmlParts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The parts of a Word document that its text needs.
 *
 * @param links where relationships lead that lead out of the document, by their ids
 * @param marks of what is lost
 */
record WordParts(
        Element document,
        WordStyles styles,
        WordNumbers numbers,
        Map<String, Element> footnotes,
        Map<String, Element> endnotes,
        Map<String, String> links,
        Marks marks) {

    static WordParts of(XmlParts xml) throws IOException {
        String main = target(xml, "", "officeDocument", "word/document.xml");
        Element document = xml.root(main);
        if (document == null || Dom.child(document, "body") == null) {
            throw new IOException("no Word document");
        }
        WordStyles styles = WordStyles.of(part(xml, main, "styles"));
        return new WordParts(
                document,
                styles,
                WordNumbers.of(part(xml, main, "numbering"), styles),
                notes(part(xml, main, "footnotes")),
                notes(part(xml, main, "endnotes")),
                links(xml, main),
                new Marks());
    }

    private static @Nullable Element part(XmlParts xml, String main, String kind) throws IOException {
        return xml.root(target(xml, main, kind, "word/" + kind + ".xml"));
    }

    private static Map<String, Element> notes(@Nullable Element root) {
        Map<String, Element> notes = new HashMap<>();
        Dom.children(root).forEach(note -> notes.put(Dom.attribute(note, "id", ""), note));
        return notes;
    }

    private static Map<String, String> links(XmlParts xml, String main) throws IOException {
        Map<String, String> links = new HashMap<>();
        for (Element relationship : Dom.children(xml.root(relationships(main)))) {
            if (Dom.attribute(relationship, "TargetMode", "").equalsIgnoreCase("External")) {
                links.put(Dom.attribute(relationship, "Id", ""), Dom.attribute(relationship, "Target", ""));
            }
        }
        return links;
    }

    private static String target(XmlParts xml, String part, String kind, String otherwise) throws IOException {
        for (Element relationship : Dom.children(xml.root(relationships(part)))) {
            if (Dom.attribute(relationship, "Type", "").endsWith("/" + kind)) {
                String target = Dom.attribute(relationship, "Target", "");
                return target.startsWith("/") ? target.substring(1) : folder(part) + target;
            }
        }
        return otherwise;
    }

    private static String relationships(String part) {
        return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
