package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.demo.Api;
import java.util.Properties;

/** The officer client that the first start made. */
public final class OfficerClient {
    private OfficerClient() {}

    /** The API as that client calls it. */
    public static Api of(Addresses addresses) {
        Properties environment = EnvironmentFile.read(addresses.environment());
        return new Api(addresses, environment.getProperty("CLIENT_ID"), environment.getProperty("CLIENT_SECRET"));
    }
}
