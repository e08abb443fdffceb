package cymru.pythefnos.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.List;

/**
 * A font for scripts and signs that the page's own font lacks. It is read when somebody first needs it: most letters need
 * none.
 */
final class Fallback {
    /** In the order in which they are asked. */
    static final List<Fallback> ALL = List.of(
            new Fallback("Noto Sans Symbols", "NotoSansSymbols-Regular"),
            new Fallback("Noto Sans Symbols 2", "NotoSansSymbols2-Regular"),
            new Fallback("Noto Sans Math", "NotoSansMath-Regular"),
            new Fallback("Noto Sans Arabic", "NotoSansArabic-Regular"),
            new Fallback("Noto Sans Hebrew", "NotoSansHebrew-Regular"),
            new Fallback("Noto Emoji", "NotoEmoji-Regular"),
            new Fallback("Droid Sans Fallback", "DroidSansFallbackFull"),
            new Fallback("Nanum Gothic", "NanumGothic-Regular"));

    private final String family;
    private final String file;
    private volatile Loaded loaded = Loaded.NOT_YET;

    private record Loaded(List<Typeface> cuts, Coverage coverage) {
        static final Loaded NOT_YET = new Loaded(List.of(), Coverage.NONE);
    }

    private Fallback(String family, String file) {
        this.family = family;
        this.file = file;
    }

    String family() {
        return family;
    }

    /** The one cut, which stands in for bold as well. */
    List<Typeface> cuts() {
        return loaded().cuts();
    }

    boolean draws(int point) {
        return loaded().coverage().draws(point);
    }

    private Loaded loaded() {
        Loaded known = loaded;
        if (known == Loaded.NOT_YET) {
            Typeface regular = Typeface.read(family, file, 400, FontStyle.NORMAL);
            known = new Loaded(List.of(regular, regular.asBold()), Coverage.of(regular));
            loaded = known;
        }
        return known;
    }
}
