package cymru.pythefnos.representative.api.person;

/** In which form papers can be read; the names are those of the paper's renditions. */
public enum Format {
    STANDARD,
    LARGE_PRINT,
    EASY_READ,
    PLAIN_TEXT,
    AUDIO,
    BSL_VIDEO,
    BRAILLE
}
