package cymru.pythefnos.meeting.paper.pack;

import java.util.Locale;

/** Why a paper is not in the pack. Its name in small letters, with hyphens, ends its key in the words. */
public enum Apart {
    /** It is released, but not in this format and language. */
    NOT_YET,
    /** A file that can't be joined with others, as sound or Braille. */
    OTHER_FILE,
    /** It can't be read as what it says it is. */
    UNREADABLE,
    /** It has letters that no font here has. */
    UNDRAWABLE;

    public String key() {
        return "apart." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
