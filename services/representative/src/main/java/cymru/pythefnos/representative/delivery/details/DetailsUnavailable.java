package cymru.pythefnos.representative.delivery.details;

import org.jspecify.annotations.Nullable;

/** The meeting service does not say now what a message has to say; nothing was sent, and it can be tried again. */
public final class DetailsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DetailsUnavailable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
