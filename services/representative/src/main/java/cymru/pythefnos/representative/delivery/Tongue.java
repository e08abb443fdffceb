package cymru.pythefnos.representative.delivery;

import java.util.Locale;

/** One of the two languages in which a thing is written. */
public enum Tongue {
    CY(Locale.of("cy", "GB")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    /** With its region, as dates need it. */
    public Locale locale() {
        return locale;
    }

    /** {@code cy} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
