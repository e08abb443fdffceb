package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.problem.ProblemMapping;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The arguments of controllers that stand for HTTP's conventions. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class HttpAutoConfiguration {

    @Bean
    WebMvcConfigurer conventionalArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new TypedIdsInAddresses());
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
}
