package cymru.pythefnos.chassis.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What a validator finds wrong inside a value: each with its place, its problem and the facts for its sentence. */
public final class Violations {
    private final HibernateConstraintValidatorContext context;
    private boolean empty = true;

    private Violations(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    /** From now on the validator's own message counts no more. */
    public static Violations of(ConstraintValidatorContext context) {
        return new Violations(context);
    }

    /** @param place the name of a property, or empty for the value itself */
    public void add(String place, String problem, Map<String, Object> facts) {
        empty = false;
        var violation = context.withDynamicPayload(facts).buildConstraintViolationWithTemplate(problem);
        if (place.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(place).addConstraintViolation();
        }
    }

    public boolean isEmpty() {
        return empty;
    }
}
