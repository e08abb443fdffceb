package cymru.pythefnos.print;

import org.jspecify.annotations.Nullable;

/** The XHTML handed over cannot be printed. */
public class UnprintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprintableException(String what, @Nullable Exception cause) {
        super(what, cause);
    }
}
