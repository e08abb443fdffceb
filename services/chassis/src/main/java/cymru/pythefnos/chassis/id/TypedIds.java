package cymru.pythefnos.chassis.id;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A bean that names the typed ids which a service stores. */
public record TypedIds(List<Class<? extends TypedId>> types) {
    public TypedIds {
        types = List.copyOf(types);
    }

    @SafeVarargs
    public static TypedIds of(Class<? extends TypedId>... types) {
        return new TypedIds(List.of(types));
    }

    /** Makes ids of this type from what is stored. */
    public static <T extends TypedId> Function<String, T> of(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return value -> make(constructor, value);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record of one text", e);
        }
    }

    /** Makes ids of this type from what somebody sent. @throws IllegalArgumentException by the function: it is no UUID */
    public static <T extends TypedId> Function<String, T> ofUuid(Class<T> type) {
        Function<String, T> made = of(type);
        return text -> made.apply(UUID.fromString(text).toString());
    }

    private static <T> T make(Constructor<T> constructor, String value) {
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(constructor.getDeclaringClass() + ": " + value, e);
        }
    }
}
