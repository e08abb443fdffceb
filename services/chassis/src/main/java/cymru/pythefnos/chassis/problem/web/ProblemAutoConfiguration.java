package cymru.pythefnos.chassis.problem.web;

import cymru.pythefnos.chassis.problem.ProblemAnswers;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.problem.ProblemDocument;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import cymru.pythefnos.chassis.problem.ProblemMappings;
import cymru.pythefnos.chassis.problem.ProblemWords;
import cymru.pythefnos.chassis.problem.ProblemWriter;
import cymru.pythefnos.chassis.problem.mapping.ContainerProblems;
import cymru.pythefnos.chassis.problem.mapping.JsonProblems;
import cymru.pythefnos.chassis.problem.mapping.ParameterProblems;
import cymru.pythefnos.chassis.problem.mapping.StoreProblems;
import cymru.pythefnos.chassis.problem.mapping.WebProblems;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for every error of a web application. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(MultipartProperties.class)
@Import(ProblemAdvice.class)
public class ProblemAutoConfiguration {

    @Bean
    ProblemWords problemWords(ObjectProvider<ProblemBundle> bundles) {
        return ProblemWords.of(bundles.orderedStream());
    }

    @Bean
    ProblemWriter problemWriter(ProblemWords words, JsonMapper json) {
        return new ProblemWriter(new ProblemDocument(words), json);
    }

    @Bean
    ProblemAnswers problemAnswers(ObjectProvider<ProblemMapping> mappings, ProblemWriter writer) {
        return new ProblemAnswers(new ProblemMappings(mappings.orderedStream().toList()), writer);
    }

    @Bean
    @Order(0)
    ProblemMapping parameterProblems() {
        return new ParameterProblems();
    }

    @Bean
    @Order(0)
    ProblemMapping jsonProblems() {
        return new JsonProblems();
    }

    @Bean
    @Order(0)
    ProblemMapping containerProblems(MultipartProperties uploads) {
        return new ContainerProblems(uploads.getMaxFileSize().toBytes());
    }

    @Bean
    @Order(0)
    ProblemMapping storeProblems() {
        return new StoreProblems();
    }

    /** Last: it knows every exception of Spring MVC by its status at least. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ProblemMapping webProblems() {
        return new WebProblems();
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemErrorPage problemErrorPage(ProblemAnswers answers) {
        return new ProblemErrorPage(answers);
    }

    @Bean
    @ConditionalOnMissingBean
    RequestRejectedHandler requestRejectedHandler(ProblemAnswers answers) {
        return (request, response, rejected) -> answers.answer(rejected, request, response);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemAnswers answers) {
        FilterRegistrationBean<ProblemFilter> registration = new FilterRegistrationBean<>(new ProblemFilter(answers));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }
}
