package cymru.pythefnos.chassis.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Text as it can stand in a letter, on a page and in a calendar, whatever it was copied from. */
public final class PlainText {

    private static final String BREAKS = "\u000b\u000c\u0085\u2028\u2029";

    private static final int BLANK_BRAILLE = 0x2800;

    private PlainText() {}

    /** Every kind of line break, such as Word's own, is one; what no page can hold is left out. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(PlainText::lineBreak).filter(PlainText::canStand).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether there is anything in it that somebody would see. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(each -> !isBlank(each));
    }

    private static int lineBreak(int character) {
        return BREAKS.indexOf(character) >= 0 ? '\n' : character;
    }

    private static boolean canStand(int character) {
        boolean whole = Character.getType(character) != Character.SURROGATE;
        boolean nothing = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        return whole && !nothing && !control;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || character == BLANK_BRAILLE;
    }
}
