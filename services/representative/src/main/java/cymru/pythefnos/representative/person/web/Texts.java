package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.validation.Checks;
import org.jspecify.annotations.Nullable;

/** What any text that a person gave us must be like: it will stand in headers, letters and calendars. */
final class Texts {

    private Texts() {}

    /** Where there is one: on one line, at most so many characters. */
    static void check(Checks checks, String field, @Nullable String text, int most) {
        checks.atMost(most, field, text);
        checks.that(text == null || text.chars().noneMatch(Character::isISOControl), field, "not-on-one-line");
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
