package cymru.pythefnos.meeting.paper.document.html;

/** Writes a number the way a word processor's format says. */
public final class NumberFormats {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST = 4_000;

    private NumberFormats() {}

    /** @param format by its name in Word; what is not known is written in digits */
    public static String write(int number, String format) {
        if (number < 1 || number >= LARGEST) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** After z comes aa, then bb. */
    private static String letters(int number, char first) {
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
