package cymru.pythefnos.chassis.openapi;

import cymru.pythefnos.chassis.validation.Between;
import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.validation.MailAddress;
import cymru.pythefnos.chassis.validation.WebLink;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.springdoc.core.customizers.PropertyCustomizer;

/** Shows our own constraints in the description; swagger-core shows Jakarta's. */
final class Constraints implements PropertyCustomizer {
    @Override
    public Schema<?> customize(Schema property, AnnotatedType type) {
        Annotation[] annotations = type.getCtxAnnotations();
        if (annotations != null) {
            Arrays.stream(annotations).filter(Objects::nonNull).forEach(annotation -> show(property, annotation));
        }
        return property;
    }

    private static void show(Schema<?> property, Annotation annotation) {
        switch (annotation) {
            case Between between ->
                property.minimum(BigDecimal.valueOf(between.least())).maximum(BigDecimal.valueOf(between.most()));
            case Both both -> property.description("In both languages, at most " + both.max() + " characters in each");
            case MailAddress mail -> property.format("email").maxLength(MailAddress.MOST);
            case WebLink link -> property.format("uri").maxLength(WebLink.MOST);
            default -> {}
        }
    }
}
