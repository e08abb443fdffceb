package cymru.pythefnos.meeting.paper.document.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The XML in a word processor's zip, by name. A document type, and so an entity, is an error. */
public final class XmlParts implements Closeable {
    private final ZipFile zip;

    public XmlParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The root of a part; null if there is no such part. */
    public @Nullable Element root(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return builder().parse(in).getDocumentElement();
        } catch (SAXException broken) {
            throw new IOException("broken XML in " + name, broken);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
