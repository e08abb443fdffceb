package cymru.pythefnos.representative.delivery.mail;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A paper as a file of a message. */
record Attachment(byte[] bytes, String name, String mediaType) {

    private static final int LONGEST = 60;

    /**
     * Which paper it is, as {@code papur-2-oriau-agor.pdf}.
     *
     * @param word {@code papur} or {@code paper}
     */
    static String name(String word, int number, String title, String mediaType) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        String named = plain.isEmpty() ? "" : "-" + plain.substring(0, end).replaceAll("-$", "");
        return word + "-" + number + named + extension(mediaType);
    }

    private static String extension(@Nullable String mediaType) {
        return switch (mediaType == null ? "" : mediaType) {
            case "application/pdf" -> ".pdf";
            case "text/plain" -> ".txt";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "application/msword" -> ".doc";
            case "application/vnd.oasis.opendocument.text" -> ".odt";
            case "application/rtf", "text/rtf" -> ".rtf";
            case "audio/mpeg" -> ".mp3";
            case "audio/mp4", "audio/x-m4a" -> ".m4a";
            case "audio/ogg" -> ".ogg";
            case "audio/wav", "audio/x-wav", "audio/vnd.wave" -> ".wav";
            case "video/mp4" -> ".mp4";
            case "video/webm" -> ".webm";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> ".bin";
        };
    }
}
