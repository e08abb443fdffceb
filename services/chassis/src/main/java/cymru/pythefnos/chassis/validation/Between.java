package cymru.pythefnos.chassis.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A whole number within bounds, both allowed. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Between.InBounds.class)
public @interface Between {
    long least();

    long most();

    String message() default "out-of-range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is allowed. */
    final class InBounds implements ConstraintValidator<Between, Number> {
        private long least;
        private long most;

        @Override
        public void initialize(Between between) {
            least = between.least();
            most = between.most();
        }

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null || (number.longValue() >= least && number.longValue() <= most);
        }
    }
}
