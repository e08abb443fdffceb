package cymru.pythefnos.meeting.paper.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out how text is written in bytes. Unicode says so itself; among the older single-byte sets the one is taken in which
 * the text holds most of what Welsh and English texts hold: {@code dŵr} rather than {@code dðr}.
 */
public final class Decoding {
    /** The likelier first, for where they are equal. */
    private static final List<Function<byte[], String>> SINGLE_BYTE = List.of(
            bytes -> new String(bytes, Charset.forName("windows-1252")),
            Celtic::decode,
            bytes -> new String(bytes, Charset.forName("x-MacRoman")),
            bytes -> new String(bytes, Charset.forName("IBM850")));

    private static final String USUAL = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýÁÉÍÓÚẂÝàèìòùẁỳÀÈÌÒÙẀỲäëïöüẅÿÄËÏÖÜẄŸ"
            + "ñçÑÇßøåØÅæœÆŒ‘’“”–—…•·£€½¼¾°©®™§×±²³«»¶\u00a0\u00ad";
    private static final int FEW_ZEROS = 3;

    private Decoding() {}

    /** The text, without a byte order mark. */
    public static String decode(byte[] bytes) {
        String text = marked(bytes)
                .or(() -> unmarked16(bytes))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> likeliest(bytes));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return strictly(bytes, Charset.forName("UTF-32"));
        }
        return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)
                ? strictly(bytes, StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Most of our letters have a zero for one of their two bytes, always on the same side. */
    private static Optional<String> unmarked16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int half = bytes.length / 2;
        if (bytes.length % 2 != 0 || half == 0 || Math.max(zeros[0], zeros[1]) * FEW_ZEROS < half) {
            return Optional.empty();
        }
        return strictly(bytes, zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    private static String likeliest(byte[] bytes) {
        return SINGLE_BYTE.stream()
                .map(decoder -> decoder.apply(bytes))
                .min(Comparator.comparingInt(Decoding::unusual))
                .orElseThrow();
    }

    private static int unusual(String text) {
        int unusual = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean capitalInside = Character.isUpperCase(at) && Character.isLowerCase(before);
            if (at > 0x7e && (USUAL.indexOf(at) < 0 || capitalInside)) {
                unusual++;
            }
            before = at;
        }
        return unusual;
    }
}
