package cymru.pythefnos.meeting.paper.document.text;

import java.nio.charset.StandardCharsets;

/** ISO 8859-14, the set with the Welsh ŵ and ŷ, which Java doesn't have: Latin-1 but for some signs. */
final class Celtic {
    private static final String LATIN_1 = "¡¢¤¥¦¨ª«¬¯°±²³´µ·¸¹º»¼½¾¿Ð×Þð÷þ";
    private static final String CELTIC = "ḂḃĊċḊẀẂḋỲŸḞḟĠġṀṁṖẁṗẃṠỳẄẅṡŴṪŶŵṫŷ";

    private Celtic() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int i = 0; i < text.length(); i++) {
            int sign = LATIN_1.indexOf(text.charAt(i));
            if (sign >= 0) {
                text.setCharAt(i, CELTIC.charAt(sign));
            }
        }
        return text.toString();
    }
}
