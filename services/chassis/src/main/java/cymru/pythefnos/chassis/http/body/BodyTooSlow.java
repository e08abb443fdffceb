package cymru.pythefnos.chassis.http.body;

import java.io.IOException;

/** The body comes so slowly that somebody seems to hold the connection for its own sake. */
final class BodyTooSlow extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooSlow() {
        super("the request's body came too slowly");
    }
}
