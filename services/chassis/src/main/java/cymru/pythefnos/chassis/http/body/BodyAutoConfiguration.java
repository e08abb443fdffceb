package cymru.pythefnos.chassis.http.body;

import cymru.pythefnos.chassis.problem.ProblemMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Bodies of a bounded size and time. */
@AutoConfiguration
@EnableConfigurationProperties(HttpSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class BodyAutoConfiguration {

    @Bean
    JsonBodies jsonBodies(HttpSettings settings) {
        return new JsonBodies(settings.maxJson().toBytes());
    }

    /** Before that of JSON, which knows only that there was no body. */
    @Bean
    @Order(-1)
    ProblemMapping bodyProblems() {
        return new BodyProblems();
    }

    /** After the problem filter, before everything that may read the body. */
    @Bean
    FilterRegistrationBean<RequestBounds> requestBounds(JsonBodies bodies) {
        FilterRegistrationBean<RequestBounds> registration =
                new FilterRegistrationBean<>(new RequestBounds(bodies.limit()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
