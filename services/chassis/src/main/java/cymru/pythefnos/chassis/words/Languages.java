package cymru.pythefnos.chassis.words;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages, always with their region: {@code cy} alone has the wrong week and currency in the JDK. */
public final class Languages {
    public static final Locale CY = Locale.of("cy", "GB");
    public static final Locale EN = Locale.of("en", "GB");
    /** Welsh first, as everywhere where both stand together. */
    public static final List<Locale> BOTH = List.of(CY, EN);

    private Languages() {}

    /**
     * The language an {@code Accept-Language} header asks for: the best ranked of Welsh and English.
     *
     * @param header the header's value; null, malformed or naming neither language gives English
     */
    public static Locale asked(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> BOTH.stream().filter(language -> covers(range, language)))
                .findFirst()
                .orElse(EN);
    }

    private static boolean covers(Locale.LanguageRange range, Locale language) {
        return Locale.forLanguageTag(range.getRange()).getLanguage().equals(language.getLanguage());
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
