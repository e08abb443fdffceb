package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part without keeping it, looking for what its elements can do. */
final class XmlProbe extends DefaultHandler {
    private static final Set<String> RUNNING = Set.of("event-listener", "applet", "plugin");
    private static final Set<String> REACHING = Set.of(
            "dde-source", "dde-connection", "dde-connection-decl", "submission", "altChunk", "subDoc", "connectString");

    private final Fields fields = new Fields();
    private @Nullable UploadRefusal found;
    private boolean inScripts;

    private XmlProbe() {}

    static Optional<UploadRefusal> refusal(InputStream in) throws IOException {
        XmlProbe probe = new XmlProbe();
        try {
            parser().parse(new InputSource(in), probe);
        } catch (Enough refused) {
            return Optional.ofNullable(probe.found);
        } catch (SAXException | CharConversionException | EOFException broken) {
            return Optional.of(new UploadRefusal.Damaged());
        }
        return Optional.empty();
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ends the reading: more would tell nothing new. */
    private static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private void refuse(UploadRefusal refusal) throws Enough {
        found = refusal;
        throw new Enough();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (RUNNING.contains(name) || inScripts) {
            refuse(new UploadRefusal.HasMacros(name));
        }
        if (REACHING.contains(name)) {
            refuse(new UploadRefusal.ReachesOut(name));
        }
        switch (name) {
            case "Relationship" -> judged(Relations.refusal(attributes));
            case "Override", "Default" -> judged(Relations.ofContentType(attributes));
            case "encryption-data" -> refuse(new UploadRefusal.NeedsPassword());
            case "scripts" -> inScripts = uri.contains("opendocument");
            case "fldSimple", "fldChar" -> field(name, attributes);
            case "instrText" -> fields.startCode();
            default -> {}
        }
        judged(Addresses.refusal(uri, name, attributes));
    }

    private void field(String name, Attributes attributes) throws Enough {
        if (Values.areAmbiguous(attributes, "instr", "fldCharType")) {
            refuse(new UploadRefusal.Damaged());
        }
        judged(
                name.equals("fldSimple")
                        ? fields.simple(Values.first(attributes, "instr"))
                        : fields.mark(Values.first(attributes, "fldCharType")));
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("scripts")) {
            inScripts = false;
        } else if (name.equals("instrText")) {
            fields.endCode();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        fields.text(text, start, length);
    }

    private void judged(@Nullable UploadRefusal refusal) throws Enough {
        if (refusal != null) {
            refuse(refusal);
        }
    }
}
