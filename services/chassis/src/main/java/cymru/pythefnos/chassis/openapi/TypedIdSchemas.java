package cymru.pythefnos.chassis.openapi;

import cymru.pythefnos.chassis.id.TypedId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A typed id is a UUID in text. */
final class TypedIdSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (TypedId.class.isAssignableFrom(
                Json.mapper().constructType(type.getType()).getRawClass())) {
            return new StringSchema().format("uuid");
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
