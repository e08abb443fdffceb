package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.problem.ProblemMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Violated constraints become problems. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ValidationAutoConfiguration {
    @Bean
    @Order(0)
    ProblemMapping violationProblems() {
        return new ViolationProblems();
    }
}
