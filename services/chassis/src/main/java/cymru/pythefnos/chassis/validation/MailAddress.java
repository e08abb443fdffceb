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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address that can stand in a header: one address, at most 254 characters. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.OfOne.class)
public @interface MailAddress {
    int MOST = 254;

    String message() default "not-an-email";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether mail reaches it is not tried. */
    final class OfOne implements ConstraintValidator<MailAddress, String> {
        private static final Pattern EMAIL = Pattern.compile(
                "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)+");

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || text.isBlank()
                    || (text.length() <= MOST && EMAIL.matcher(text).matches());
        }
    }
}
