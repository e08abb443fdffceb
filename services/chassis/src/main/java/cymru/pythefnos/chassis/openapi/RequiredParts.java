package cymru.pythefnos.chassis.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an answer that is never left out is required: one of a record of ours that can't be null. */
final class RequiredParts implements ModelConverter {
    private static final String OURS = "cymru.pythefnos";
    /** What is asked for says by its constraints what is required. */
    private static final String ASKED = "Request";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Class<?> record = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && record.isRecord() && record.getName().startsWith(OURS) && isAnswer(record)) {
            Schema<?> defined = defined(schema, context.getDefinedModels());
            Map<?, ?> properties = defined.getProperties();
            if (properties != null) {
                Arrays.stream(record.getRecordComponents())
                        .filter(part -> !mayBeMissing(part) && properties.containsKey(part.getName()))
                        .forEach(part -> defined.addRequiredItem(part.getName()));
            }
        }
        return schema;
    }

    private static boolean isAnswer(Class<?> record) {
        return !record.getSimpleName().endsWith(ASKED);
    }

    @SuppressWarnings("rawtypes")
    private static Schema<?> defined(Schema<?> schema, Map<String, Schema> models) {
        String reference = schema.get$ref();
        Schema model = reference == null ? null : models.get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static boolean mayBeMissing(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class) || part.getType() == Optional.class;
    }
}
