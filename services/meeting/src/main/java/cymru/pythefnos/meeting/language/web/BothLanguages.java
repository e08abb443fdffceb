package cymru.pythefnos.meeting.language.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.language.Bilingual;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as it came in, perhaps in one language only. */
public record BothLanguages(@Nullable String cy, @Nullable String en) {

    /** Checks a text that must be there. */
    public static void require(Checks checks, String field, @Nullable BothLanguages text, int mostCharacters) {
        check(checks, field, text == null ? new BothLanguages(null, null) : text, mostCharacters);
    }

    /** Checks a text that may be left out, but not in one language only. */
    public static void check(Checks checks, String field, @Nullable BothLanguages text, int mostCharacters) {
        if (text != null) {
            check(checks, field + ".cy", text.cy, "missing-welsh", mostCharacters);
            check(checks, field + ".en", text.en, "missing-english", mostCharacters);
        }
    }

    private static void check(Checks checks, String field, @Nullable String text, String problem, int most) {
        checks.that(text != null && !text.isBlank(), field, problem, Map.of());
        checks.atMost(most, field, text);
    }

    /** Only after it was checked. */
    public Bilingual checked() {
        if (cy == null || en == null) {
            throw new IllegalStateException("not checked");
        }
        return new Bilingual(cy.strip(), en.strip());
    }

    public static @Nullable Bilingual checked(@Nullable BothLanguages text) {
        return text == null ? null : text.checked();
    }
}
