package cymru.pythefnos.chassis.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service shows who it is.
 *
 * @param id its client id at the portal
 * @param secret its secret there
 * @param connectTimeout until a connection stands
 * @param readTimeout until the answer begins, and between its parts
 */
@ConfigurationProperties("pythefnos.client")
record ClientSettings(
        @Nullable String id,
        @Nullable String secret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout) {

    String required(@Nullable String value, String property) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + property + ": without it this service can't call another.");
        }
        return value;
    }
}
