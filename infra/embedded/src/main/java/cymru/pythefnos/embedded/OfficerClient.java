package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.demo.Api;
import java.util.Properties;

/** The officer client that the first start made. */
public final class OfficerClient {
    private OfficerClient() {}

    /**
     * The API as that client calls it.
     *
     * @throws CannotStart when its file is no longer there
     */
    public static Api of(Addresses addresses) {
        Properties environment = Credentials.read(addresses.environment());
        String id = environment.getProperty("CLIENT_ID");
        String secret = environment.getProperty("CLIENT_SECRET");
        if (id == null || secret == null) {
            throw new CannotStart("officer-missing", "identity/officer-client.properties");
        }
        return new Api(addresses, id, secret);
    }
}
