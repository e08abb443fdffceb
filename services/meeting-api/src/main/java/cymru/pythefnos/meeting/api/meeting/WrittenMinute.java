package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Violations;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A moment to the minute, as {@link WrittenTime} reads it. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenMinute.Readable.class)
public @interface WrittenMinute {
    String message() default "not-a-time";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Can be read, and has no seconds. */
    final class Readable implements ConstraintValidator<WrittenMinute, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank()) {
                return true;
            }
            var time = WrittenTime.parse(text);
            if (time.isPresent() && !time.get().isWholeMinute()) {
                Violations.of(context).add("", "whole-minutes", Map.of());
                return false;
            }
            return time.isPresent();
        }
    }
}
