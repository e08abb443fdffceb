package cymru.pythefnos.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The parsed XHTML with what PDF/UA asks for filled in: language, title, description, and fonts that can be embedded. */
final class Page {

    private static final String FACE = "* { font-family: %s !important } body { word-wrap: break-word }";

    private Page() {}

    static Document of(String xhtml, Locale language, String title) {
        Document document = parsed(Letters.ofXml(xhtml));
        drawn(document.getDocumentElement());
        Element html = document.getDocumentElement();
        html.setAttribute("lang", language.toLanguageTag());
        Element head = head(html);
        only(head, "title").setTextContent(title);
        described(head, title);
        return document;
    }

    /** All text that may be drawn, as it stands on the page and in its styles. */
    static String text(Document document) {
        return document.getDocumentElement().getTextContent();
    }

    static void setIn(Document document, Lettering lettering) {
        Element head = head(document.getDocumentElement());
        Element style = document.createElement("style");
        style.setTextContent(FACE.formatted(lettering.families()));
        head.appendChild(style);
    }

    private static void drawn(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(Letters.drawn(child.getNodeValue()));
            } else {
                drawn(child);
            }
        }
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new UnprintableException("not well-formed XHTML: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element head(Element html) {
        Element head = only(html, "head");
        html.insertBefore(head, html.getFirstChild());
        return head;
    }

    private static Element only(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
    }

    private static void described(Element head, String title) {
        Element meta = head.getOwnerDocument().createElement("meta");
        meta.setAttribute("name", "subject");
        meta.setAttribute("content", title);
        head.appendChild(meta);
    }
}
