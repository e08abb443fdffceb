package cymru.pythefnos.meeting.paper;

import java.util.Locale;

/** The language of a rendition. */
public enum PaperLanguage {
    CY,
    EN;

    /** As it stands in addresses, events and HTML: {@code cy} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
