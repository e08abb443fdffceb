package cymru.pythefnos.representative.delivery.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper as a file of a message. */
record Attachment(byte[] bytes, String name, String mediaType) {

    /**
     * A name that says what it is and when it is for, but not what it is about; the digits tell two papers of one
     * meeting apart.
     *
     * @param word {@code papur} or {@code paper}
     */
    static String name(String word, LocalDate day, String paperId, String mediaType) {
        String tail = paperId.length() > 4 ? paperId.substring(paperId.length() - 4) : paperId;
        return word + "-" + day + "-" + tail + extension(mediaType);
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
