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

/** A text without line breaks, since it will stand in headers, letters and calendars. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.OnOneLine.class)
public @interface Line {
    String message() default "one-line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** No control characters. */
    final class OnOneLine implements ConstraintValidator<Line, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.chars().noneMatch(Character::isISOControl);
        }
    }
}
