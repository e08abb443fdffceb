package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.problem.ProblemMapping;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Strict JSON of a bounded size, and the arguments that stand for HTTP's conventions. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@EnableConfigurationProperties(HttpSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class HttpAutoConfiguration {

    @Bean
    JsonBodies jsonBodies(HttpSettings settings) {
        return new JsonBodies(settings.maxJson().toBytes());
    }

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    WebMvcConfigurer conventionalArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new TypedIdWeb.FromAddress());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new NewIdArgument());
                resolvers.add(new ExpectedVersionArgument());
            }
        };
    }

    @Bean
    @Order(0)
    ProblemMapping staleVersions() {
        return new StaleVersions();
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
