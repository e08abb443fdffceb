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
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The address of a page: http or https, with a host, at most 2,000 characters. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebLink.OfAPage.class)
public @interface WebLink {
    int MOST = 2_000;

    String message() default "not-a-link";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it can be opened is not tried. */
    final class OfAPage implements ConstraintValidator<WebLink, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || isLink(text);
        }

        private static boolean isLink(String text) {
            try {
                URI uri = new URI(text);
                boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
                return web && uri.getHost() != null && text.length() <= MOST;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
