package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.PlainText;
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

/** A text in both languages or, unless it is required, in none. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Both.InBothLanguages.class)
public @interface Both {
    /** The most characters in each language. */
    int max();

    boolean required() default false;

    /** Whether it is a name or a title, which stands in headers and headings and so has no line breaks. */
    boolean line() default false;

    String message() default "missing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what is wrong of each language by itself. */
    final class InBothLanguages implements ConstraintValidator<Both, Bilingual> {
        private int max;
        private boolean required;
        private boolean line;

        @Override
        public void initialize(Both both) {
            max = both.max();
            required = both.required();
            line = both.line();
        }

        @Override
        @SuppressWarnings("NullAway") // it comes from outside, with whatever was left out
        public boolean isValid(@Nullable Bilingual text, ConstraintValidatorContext context) {
            if (text == null && !required) {
                return true;
            }
            Violations found = Violations.of(context);
            check(found, "cy", text == null ? null : text.cy(), "missing-welsh");
            check(found, "en", text == null ? null : text.en(), "missing-english");
            return found.isEmpty();
        }

        private void check(Violations found, String language, @Nullable String text, String missing) {
            if (text == null || !PlainText.isVisible(text)) {
                found.add(language, missing, Map.of());
            } else if (text.length() > max) {
                found.add(language, "too-long", Map.of("most", max));
            } else if (line && text.contains("\n")) {
                found.add(language, "one-line", Map.of());
            }
        }
    }
}
