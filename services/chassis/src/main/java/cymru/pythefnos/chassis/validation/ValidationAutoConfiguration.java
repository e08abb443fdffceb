package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.problem.ProblemMapping;
import cymru.pythefnos.chassis.time.London;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Violated constraints become problems. */
@AutoConfiguration(after = org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ValidationAutoConfiguration {
    /** Whether a day is still to come is asked of the service's clock, in London. */
    @Bean
    ValidationConfigurationCustomizer serviceClock(ObjectProvider<Clock> clock) {
        return configuration ->
                configuration.clockProvider(() -> clock.getObject().withZone(London.ZONE));
    }

    /** A text of spaces and invisible characters is blank, whatever library counts them as. */
    @Bean
    ValidationConfigurationCustomizer blankIsWhatNobodySees() {
        return configuration -> {
            HibernateValidatorConfiguration hibernate = (HibernateValidatorConfiguration) configuration;
            ConstraintMapping mapping = hibernate.createConstraintMapping();
            mapping.constraintDefinition(NotBlank.class)
                    .includeExistingValidators(false)
                    .validatedBy(VisibleText.class);
            hibernate.addMapping(mapping);
        };
    }

    @Bean
    LateChecks lateChecks(Validator validator) {
        return new LateChecks(validator);
    }

    @Bean
    @Order(0)
    ProblemMapping violationProblems() {
        return new ViolationProblems();
    }
}
