package cymru.pythefnos.chassis.validation;

import cymru.pythefnos.chassis.problem.InvalidField;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** From a constraint to the name of what is wrong and the facts for its sentence. */
final class ViolatedField {
    private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");

    private ViolatedField() {}

    static InvalidField of(String path, ConstraintViolation<?> violation) {
        // Bean Validation writes the place of a list's element as items[0].<list element>
        String field = path.replaceAll("\\.?<[^>]*>", "");
        return new InvalidField(field, problem(violation), facts(violation));
    }

    private static String problem(ConstraintViolation<?> violation) {
        String message = violation.getMessageTemplate();
        if (!message.startsWith("{")) {
            return message;
        }
        String name = annotation(violation);
        if (MISSING.contains(name)) {
            return "missing";
        }
        if (name.equals("Size")) {
            return violation.getInvalidValue() instanceof CharSequence ? "too-long" : "too-many";
        }
        return "invalid";
    }

    private static Map<String, Object> facts(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> details = violation.unwrap(HibernateConstraintViolation.class);
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<?, ?> found = details.getDynamicPayload(Map.class);
        if (found != null) {
            found.forEach((name, value) -> facts.put(String.valueOf(name), value));
            return facts;
        }
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        switch (annotation(violation)) {
            case "Size" -> facts.put("most", attributes.get("max"));
            case "Between" -> {
                facts.put("least", attributes.get("least"));
                facts.put("most", attributes.get("most"));
            }
            default -> {}
        }
        return facts;
    }

    private static String annotation(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
