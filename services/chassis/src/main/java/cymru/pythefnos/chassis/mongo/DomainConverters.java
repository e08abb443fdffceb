package cymru.pythefnos.chassis.mongo;

import java.util.List;
import org.springframework.core.convert.converter.Converter;

/**
 * A bean with a service's own conversions, such as typed ids to strings and back. Each needs both directions, as
 * classes annotated {@code @WritingConverter} and {@code @ReadingConverter}; {@link StringConversion} makes such pairs.
 */
public record DomainConverters(List<?> converters) {

    public DomainConverters {
        converters = List.copyOf(converters);
    }

    public static DomainConverters of(Converter<?, ?>... converters) {
        return new DomainConverters(List.of(converters));
    }

    public static DomainConverters of(StringConversion<?>... conversions) {
        return new DomainConverters(List.of(conversions));
    }
}
