package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.person.Profile;

/** Who reads a message, and in which form they read best. */
public record Reader(String name, Format format) {

    public static Reader of(Profile profile) {
        return new Reader(profile.name(), profile.formats().getFirst());
    }

    public boolean largePrint() {
        return format == Format.LARGE_PRINT;
    }

    boolean easyRead() {
        return format == Format.EASY_READ;
    }
}
