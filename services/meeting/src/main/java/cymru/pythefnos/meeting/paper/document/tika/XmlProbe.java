package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Set<String> REACHING =
            Set.of("dde-source", "dde-connection", "dde-connection-decl", "submission", "altChunk", "subDoc");

    /** Word names the template that its author used; on another machine there is none of that name, and nothing comes of it. */
    private static final Pattern OWN_DISK = Pattern.compile("(?s)(?:file:/{1,3})?[a-z]:[\\\\/].*|[^:/\\\\]+");

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
            case "Relationship" -> relationship(attributes);
            case "Override", "Default" -> contentType(attributes);
            case "encryption-data" -> refuse(new UploadRefusal.NeedsPassword());
            case "scripts" -> inScripts = uri.contains("opendocument");
            case "fldSimple" -> field(fields.simple(value(attributes, "instr")));
            case "fldChar" -> field(fields.mark(value(attributes, "fldCharType")));
            case "instrText" -> fields.startCode();
            default -> {}
        }
        String href = value(attributes, "href").strip().toLowerCase(Locale.ROOT);
        if (href.matches("(?s)(?:vnd\\.sun\\.star\\.script|macro|javascript|vbscript|service):.*")) {
            refuse(new UploadRefusal.HasMacros(href.substring(0, href.indexOf(':'))));
        }
        if ((name.equals("image") || name.equals("section-source") || name.equals("object"))
                && href.matches("(?s)(?:[a-z]{2,10}:|//|\\\\\\\\|\\.\\./).*")) {
            refuse(new UploadRefusal.ReachesOut(name));
        }
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

    private void field(@Nullable UploadRefusal refusal) throws Enough {
        if (refusal != null) {
            refuse(refusal);
        }
    }

    private void relationship(Attributes attributes) throws Enough {
        String type = value(attributes, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (kind.equals("vbaProject") || kind.equals("wordVbaData") || kind.equals("control")) {
            refuse(new UploadRefusal.HasMacros(kind));
        }
        boolean outside = value(attributes, "TargetMode").equalsIgnoreCase("External");
        String target = value(attributes, "Target").strip().toLowerCase(Locale.ROOT);
        boolean own = (kind.equals("attachedTemplate") || kind.equals("image"))
                && OWN_DISK.matcher(target).matches();
        if (kind.equals("aFChunk") || (outside && !own && !kind.equals("hyperlink"))) {
            refuse(new UploadRefusal.ReachesOut(kind));
        }
        if (outside && (target.startsWith("javascript:") || target.startsWith("vbscript:"))) {
            refuse(new UploadRefusal.HasMacros("javascript"));
        }
    }

    private void contentType(Attributes attributes) throws Enough {
        String type = value(attributes, "ContentType").toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("activex")) {
            refuse(new UploadRefusal.HasMacros(type));
        }
    }

    private static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
