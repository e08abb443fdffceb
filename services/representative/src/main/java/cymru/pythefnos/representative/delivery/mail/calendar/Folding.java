package cymru.pythefnos.representative.delivery.mail.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar in at most 75 octets, none of them ending inside a character (RFC 5545, 3.1). */
final class Folding {

    private static final int MOST = 75;

    private Folding() {}

    /** The same calendar; what was folded in another way is unfolded first. */
    static String fold(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + 64);
        unfold(calendar).lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /** Each line whole. */
    static String unfold(String calendar) {
        return calendar.replaceAll("\\r?\\n[ \\t]", "");
    }

    private static void fold(String line, StringBuilder to) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST) {
                to.append("\r\n ");
                octets = 1;
            }
            to.append(character);
            octets += size;
        }
        to.append("\r\n");
    }
}
