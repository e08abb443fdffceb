package cymru.pythefnos.meeting.api.paper;

import java.util.Locale;

/** The formats in which a representative can ask to be sent papers. */
public enum RenditionFormat {
    STANDARD,
    LARGE_PRINT,
    EASY_READ,
    PLAIN_TEXT,
    AUDIO,
    BSL_VIDEO,
    BRAILLE;

    /** As it stands in a file name: {@code large-print}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
