package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.representative.person.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language as it is written in JSON. */
enum LanguageChoice {
    cy,
    en,
    both;

    /** Nobody asked means both. */
    static Language language(@Nullable LanguageChoice choice) {
        return choice == null ? Language.BOTH : Language.valueOf(choice.name().toUpperCase(Locale.ROOT));
    }

    static LanguageChoice of(Language language) {
        return valueOf(language.name().toLowerCase(Locale.ROOT));
    }
}
