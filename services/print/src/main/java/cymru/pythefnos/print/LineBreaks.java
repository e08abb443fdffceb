package cymru.pythefnos.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end. The JDK would also end it behind the apostrophe of {@code o’r}, and inside {@code 12:30}. */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '’';

    private final BreakIterator lines;
    private String text = "";

    LineBreaks(Locale language) {
        this.lines = BreakIterator.getLineInstance(language);
    }

    @Override
    public int next() {
        int at = lines.next();
        while (at != BreakIterator.DONE && isInsideWord(at)) {
            at = lines.next();
        }
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    private boolean isInsideWord(int at) {
        if (at < 1 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        return (before == APOSTROPHE && Character.isLetter(text.charAt(at)))
                || (before == ':' && Character.isDigit(text.charAt(at)));
    }
}
