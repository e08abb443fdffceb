package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.words.PlainText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A text with something in it that somebody would see. */
public final class VisibleText implements ConstraintValidator<NotBlank, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text != null && PlainText.isVisible(text.toString());
    }
}
