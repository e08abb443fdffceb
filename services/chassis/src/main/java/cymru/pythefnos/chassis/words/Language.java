package cymru.pythefnos.chassis.words;

import java.util.Locale;

/** One of the two languages. */
public enum Language {
    CY,
    EN;

    /** As it stands in addresses, events and HTML: {@code cy} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == CY ? Languages.CY : Languages.EN;
    }

    /** The other one, for what stands in both. */
    public Language other() {
        return this == CY ? EN : CY;
    }
}
