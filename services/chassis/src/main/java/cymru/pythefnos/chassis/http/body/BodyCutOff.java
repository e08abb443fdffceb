package cymru.pythefnos.chassis.http.body;

import java.io.IOException;

/** The client went away, or stopped sending, before the body was complete. */
final class BodyCutOff extends IOException {
    /** Where the request remembers it: Tomcat answers such a request by its error page, with the bare cause. */
    static final String ATTRIBUTE = BodyCutOff.class.getName();

    private static final long serialVersionUID = 1L;

    BodyCutOff(IOException cause) {
        super("the request's body broke off", cause);
    }
}
