package cymru.pythefnos.meeting.scheduling.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchedulingWebConfiguration {

    @Bean
    WarningWords warningWords() {
        return new WarningWords();
    }
}
