package cymru.pythefnos.chassis.client;

import org.springframework.web.client.RestClientException;

/** The other service was not asked, since this one has no token to show. */
public final class NoToken extends RestClientException {
    private static final long serialVersionUID = 1L;

    NoToken(String code, Throwable cause) {
        super("no token: " + code, cause);
    }
}
