package cymru.pythefnos.chassis.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Says who acts, with or without a web server. */
@AutoConfiguration
public class ActorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Actor actor() {
        return new CurrentActor();
    }
}
