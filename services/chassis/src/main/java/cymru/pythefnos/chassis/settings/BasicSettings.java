package cymru.pythefnos.chassis.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every service is told.
 *
 * @param service its name, such as {@code meeting}: of its topic, its consumer group, its description
 * @param behindTls whether a proxy before this service does TLS, so that its own port may be reached unencrypted
 * @param issuer who signs tokens, as they say in {@code iss}: the portal's address as people see it
 * @param audience whom tokens are for, as they say in {@code aud}
 */
@ConfigurationProperties("pythefnos")
public record BasicSettings(
        @DefaultValue("service") String service,
        @DefaultValue("false") boolean behindTls,
        @DefaultValue Portal portal,
        @DefaultValue("http://127.0.0.1:8080") String issuer,
        @DefaultValue("pythefnos") String audience) {

    public BasicSettings {
        issuer = Checked.url(issuer, "pythefnos.issuer");
    }

    /** @param url where services reach the portal */
    public record Portal(
            @DefaultValue("http://127.0.0.1:8080") String url) {

        public Portal {
            url = Checked.url(url, "pythefnos.portal.url");
        }
    }
}
