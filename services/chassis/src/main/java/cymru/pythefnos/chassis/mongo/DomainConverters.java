package cymru.pythefnos.chassis.mongo;

import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.id.TypedIds;
import java.util.List;
import org.springframework.core.convert.converter.Converter;

/**
 * A bean with a service's own conversions, such as typed ids to strings and back. Each needs both directions, as
 * classes annotated {@code @WritingConverter} and {@code @ReadingConverter}; {@link StringConversion} makes such pairs. An older
 * form that is only read has the one direction.
 */
public record DomainConverters(List<?> converters) {

    public DomainConverters {
        converters = List.copyOf(converters);
    }

    public static DomainConverters of(Converter<?, ?>... converters) {
        return new DomainConverters(List.of(converters));
    }

    /** Typed ids are stored as their text. */
    public static DomainConverters of(TypedIds ids) {
        return new DomainConverters(
                ids.types().stream().map(DomainConverters::id).toList());
    }

    private static <T extends TypedId> StringConversion<T> id(Class<T> type) {
        return StringConversion.of(type, TypedId::value, TypedIds.of(type));
    }

    public static DomainConverters of(StringConversion<?>... conversions) {
        return new DomainConverters(List.of(conversions));
    }
}
