package cymru.pythefnos.chassis.http.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as it is meant: nothing is guessed, dropped or turned into something else. This is the mapper of the HTTP edge;
 * what reads events from other services makes its own, which ignores what it doesn't know.
 */
final class StrictJson implements JsonMapperBuilderCustomizer {
    private static final List<CoercionInputShape> SCALARS =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // "10:00+02:00" stays what the client wrote: turning it to UTC is the domain's business
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
        SCALARS.forEach(shape -> builder.withCoercionConfig(
                LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.Fail)));
        builder.addModule(isoTimes());
        builder.addModule(TypedIdJson.strict());
        builder.withCoercionConfigDefaults(
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }

    private static SimpleModule isoTimes() {
        return new SimpleModule("iso-times")
                .addDeserializer(LocalDate.class, new TextOnly<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new TextOnly<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(OffsetDateTime.class, new TextOnly<>(OffsetDateTime.class, OffsetDateTime::parse))
                .addDeserializer(Instant.class, new TextOnly<>(Instant.class, Instant::parse));
    }
}
