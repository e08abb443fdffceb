package cymru.pythefnos.chassis.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Keeps an unencrypted port on the loopback address. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class LoopbackAutoConfiguration {

    @Bean
    LoopbackGuard loopbackGuard(@Value("${pythefnos.behind-tls:false}") boolean behindTls) {
        return new LoopbackGuard(behindTls);
    }
}
