package cymru.pythefnos.chassis.security;

import cymru.pythefnos.chassis.settings.BasicSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Keeps an unencrypted port on the loopback address. */
@AutoConfiguration
@EnableConfigurationProperties(BasicSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class LoopbackAutoConfiguration {

    @Bean
    LoopbackGuard loopbackGuard(BasicSettings settings) {
        return new LoopbackGuard(settings.behindTls());
    }
}
