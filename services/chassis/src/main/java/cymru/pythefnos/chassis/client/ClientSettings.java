package cymru.pythefnos.chassis.client;

import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.settings.StartRefused;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service shows who it is when it calls another.
 *
 * @param id its client id at the portal; empty for a service that calls none
 * @param secret its secret there; without it a service that has an id doesn't start
 * @param tokenUrl where it fetches its token
 * @param connectTimeout until a connection stands
 * @param readTimeout until the answer begins, and between its parts
 */
@ConfigurationProperties("pythefnos.client")
record ClientSettings(
        @DefaultValue("") String id,
        @DefaultValue("") String secret,
        @DefaultValue("http://127.0.0.1:8080/oauth2/token") String tokenUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout) {

    ClientSettings {
        if (!id.isBlank() && secret.isBlank()) {
            throw StartRefused.because("client-secret-missing", "pythefnos.client.secret");
        }
        tokenUrl = Checked.url(tokenUrl, "pythefnos.client.token-url");
        Checked.positive(connectTimeout, "pythefnos.client.connect-timeout");
        Checked.positive(readTimeout, "pythefnos.client.read-timeout");
    }
}
