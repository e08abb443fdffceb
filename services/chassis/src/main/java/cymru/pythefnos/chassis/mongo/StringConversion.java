package cymru.pythefnos.chassis.mongo;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** A type that is stored as a string: both directions in one. */
public final class StringConversion<T> implements GenericConverter {
    private final Class<T> type;
    private final Function<T, String> write;
    private final Function<String, T> read;

    private StringConversion(Class<T> type, Function<T, String> write, Function<String, T> read) {
        this.type = type;
        this.write = write;
        this.read = read;
    }

    /** For example {@code StringConversion.of(GroupId.class, GroupId::value, GroupId::new)}. */
    public static <T> StringConversion<T> of(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return new StringConversion<>(type, write, read);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(type, String.class), new ConvertiblePair(String.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        return type.isInstance(source) ? write.apply(type.cast(source)) : read.apply((String) source);
    }
}
