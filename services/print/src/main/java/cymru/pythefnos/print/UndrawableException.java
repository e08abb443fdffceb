package cymru.pythefnos.print;

import java.util.Set;
import java.util.stream.Collectors;

/** Letters were handed over that none of the fonts here has: the page would show something else in their place. */
public final class UndrawableException extends UnprintableException {

    private static final long serialVersionUID = 1L;

    private final String letters;

    UndrawableException(Set<Integer> points) {
        super("no font draws " + points.stream().map("U+%04X"::formatted).collect(Collectors.joining(" ")), null);
        this.letters = points.stream().map(Character::toString).collect(Collectors.joining(" "));
    }

    /** Each of them once, with spaces between. */
    public String letters() {
        return letters;
    }
}
