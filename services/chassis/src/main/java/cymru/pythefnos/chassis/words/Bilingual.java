package cymru.pythefnos.chassis.words;

import org.jspecify.annotations.Nullable;

/** One text in both languages. One that came from outside is checked by {@code @Both} before anybody uses it. */
public record Bilingual(String cy, String en) {
    public Bilingual {
        cy = stripped(cy);
        en = stripped(en);
    }

    /** @param language {@code cy} or {@code en} */
    public String in(String language) {
        return language.equals("cy") ? cy : en;
    }

    public String in(Language language) {
        return language == Language.CY ? cy : en;
    }

    /** Welsh first, then English, in one line; once if both are the same. */
    public String inBoth() {
        return cy.equals(en) ? cy : cy + " / " + en;
    }

    @SuppressWarnings("NullAway") // what was left out is told of by the check
    private static String stripped(@Nullable String text) {
        return text == null ? text : PlainText.of(text).strip();
    }
}
