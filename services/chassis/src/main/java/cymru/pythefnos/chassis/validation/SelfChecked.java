package cymru.pythefnos.chassis.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** A value that checks itself, where what is right for one property depends on another. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SelfChecked.ByItself.class)
public @interface SelfChecked {
    String message() default "invalid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The annotated type implements it. Any property may be null, or wrong by its own constraints. */
    interface Value {
        void check(Checks checks);
    }

    /** Asks the value. */
    final class ByItself implements ConstraintValidator<SelfChecked, Value> {
        @Override
        public boolean isValid(@Nullable Value value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            Checks checks = Checks.of();
            value.check(checks);
            Violations found = Violations.of(context);
            checks.errors().forEach(error -> found.add(error.field(), error.problem(), error.facts()));
            return found.isEmpty();
        }
    }
}
