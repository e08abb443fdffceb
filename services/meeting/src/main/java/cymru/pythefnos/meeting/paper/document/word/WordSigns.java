package cymru.pythefnos.meeting.paper.document.word;

import java.util.Map;
import java.util.stream.Collectors;

/** The signs of fonts that have pictures where others have letters. */
public final class WordSigns {
    private static final int PRIVATE = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x4A, "☺"),
            Map.entry(0x4B, "😐"),
            Map.entry(0x4C, "☹"),
            Map.entry(0x43, "👍"),
            Map.entry(0x44, "👎"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "☐"),
            Map.entry(0x71, "☐"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "☐"),
            Map.entry(0xAB, "★"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "→"),
            Map.entry(0xF0, "→"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xAB, "↔"),
            Map.entry(0xAC, "←"),
            Map.entry(0xAD, "↑"),
            Map.entry(0xAE, "→"),
            Map.entry(0xAF, "↓"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xBC, "…"),
            Map.entry(0xD6, "√"),
            Map.entry(0x61, "α"),
            Map.entry(0x62, "β"),
            Map.entry(0x6D, "μ"),
            Map.entry(0x70, "π"),
            Map.entry(0x44, "Δ"),
            Map.entry(0x53, "Σ"),
            Map.entry(0x57, "Ω"));

    private WordSigns() {}

    /** A sign by its font and its number in hexadecimal; empty if it is not known. */
    static String of(String font, String hexadecimal) {
        try {
            int code = Integer.parseInt(hexadecimal, 16);
            boolean letter = !isPictures(font) && code < PRIVATE && Character.isValidCodePoint(code);
            return letter ? Character.toString(code) : known(font, code & 0xFF);
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /** Text in such a font, as what it shows; text in any other as it is. */
    static String inFont(String font, String text) {
        return isPictures(font)
                ? text.codePoints().mapToObj(code -> shown(font, code)).collect(Collectors.joining())
                : text;
    }

    private static String shown(String font, int code) {
        String sign = code < 0x100 || (code & 0xFF00) == PRIVATE ? known(font, code & 0xFF) : "";
        return sign.isEmpty() ? Character.toString(code) : sign;
    }

    private static boolean isPictures(String font) {
        return font.equals("Wingdings") || font.equals("Symbol");
    }

    private static String known(String font, int code) {
        return (font.equals("Symbol") ? SYMBOL : WINGDINGS).getOrDefault(code, "");
    }
}
