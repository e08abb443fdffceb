package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.representative.person.PreferredLanguage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language as it is written in JSON. */
enum LanguageChoice {
    cy,
    en,
    both;

    /** Nobody asked means both. */
    static PreferredLanguage language(@Nullable LanguageChoice choice) {
        return choice == null
                ? PreferredLanguage.BOTH
                : PreferredLanguage.valueOf(choice.name().toUpperCase(Locale.ROOT));
    }

    static LanguageChoice of(PreferredLanguage language) {
        return valueOf(language.name().toLowerCase(Locale.ROOT));
    }
}
