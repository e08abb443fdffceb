package cymru.pythefnos.print;

/** The XHTML handed over cannot be read: a bug of the caller's template. */
public final class UnprintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprintableException(String what, Exception cause) {
        super(what, cause);
    }
}
