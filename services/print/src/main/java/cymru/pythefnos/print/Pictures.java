package cymru.pythefnos.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a page, by their names, as PNG or JPEG. Nothing else is ever fetched: a page is written by others' words,
 * and no address in it may make this machine read a file or call a server.
 */
public record Pictures(Map<String, byte[]> byName) {
    static final Pictures NONE = new Pictures(Map.of());
    private static final String SCHEME = "picture";

    public Pictures {
        byName = Map.copyOf(byName);
    }

    /** As a page calls it. */
    public static String address(String name) {
        return SCHEME + ":" + name;
    }

    void onlyFetchedBy(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> isOurs(uri) ? uri : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, type) -> isOurs(uri) && type == ExternalResourceType.IMAGE_RASTER, when);
        }
        builder.useProtocolsStreamImplementation(
                uri -> new Stream(byName.getOrDefault(name(uri), new byte[0])), SCHEME);
    }

    private boolean isOurs(@Nullable String uri) {
        return uri != null && uri.startsWith(SCHEME + ":") && byName.containsKey(name(uri));
    }

    private static String name(String uri) {
        return uri.substring(SCHEME.length() + 1);
    }

    private record Stream(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
