package cymru.pythefnos.chassis.http.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Strict JSON of a bounded size. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@EnableConfigurationProperties(HttpSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class JsonAutoConfiguration {

    @Bean
    JsonBodies jsonBodies(HttpSettings settings) {
        return new JsonBodies(settings.maxJson().toBytes());
    }

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    /** After the problem filter, before everything that may read the body. */
    @Bean
    FilterRegistrationBean<JsonBodyLimit> jsonBodyLimit(JsonBodies bodies) {
        FilterRegistrationBean<JsonBodyLimit> registration =
                new FilterRegistrationBean<>(new JsonBodyLimit(bodies.limit()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
