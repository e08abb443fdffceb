package cymru.pythefnos.representative.delivery.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says in which encoding a text file is: without that, {@code ŵ} is shown as two other letters. */
public final class TextFiles {
    private TextFiles() {}

    /** The media type with its charset, where the file is a text that says none and is UTF-8. */
    static String typed(String mediaType, byte[] bytes) {
        return isUtf8(bytes) ? typed(mediaType) : mediaType;
    }

    /** The same of a file that is known to be UTF-8. */
    public static String typed(String mediaType) {
        String small = mediaType.toLowerCase(Locale.ROOT);
        return small.startsWith("text/") && !small.contains("charset") ? mediaType + "; charset=UTF-8" : mediaType;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
