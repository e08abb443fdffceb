package cymru.pythefnos.chassis.http.json;

import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.id.TypedIds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Typed ids in JSON: texts, and what comes from outside is a UUID. */
public final class TypedIdJson {
    private TypedIdJson() {}

    /** For what comes from outside: every id is a UUID. */
    static JacksonModule strict() {
        return module(true);
    }

    /** For answers of our own services, which are taken as they are. */
    public static JacksonModule trusting() {
        return module(false);
    }

    private static JacksonModule module(boolean uuids) {
        return new SimpleModule("typed-ids") {
            @Override
            public void setupModule(SetupContext context) {
                addSerializer(TypedId.class, new AsText());
                super.setupModule(context);
                context.addDeserializers(new FromText(uuids));
            }
        };
    }

    private static final class AsText extends StdSerializer<TypedId> {
        AsText() {
            super(TypedId.class);
        }

        @Override
        public void serialize(TypedId id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class FromText extends Deserializers.Base {
        private final boolean uuids;

        FromText(boolean uuids) {
            this.uuids = uuids;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass())
                    ? of(type.getRawClass().asSubclass(TypedId.class))
                    : null;
        }

        private <T extends TypedId> ValueDeserializer<T> of(Class<T> type) {
            return new TextOnly<>(type, uuids ? TypedIds.ofUuid(type) : TypedIds.of(type));
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return TypedId.class.isAssignableFrom(type) && type.isRecord();
        }
    }
}
