package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.id.TypedIds;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Typed ids in addresses: each is a UUID. */
final class TypedIdsInAddresses implements ConverterFactory<String, TypedId> {
    @Override
    public <T extends TypedId> Converter<String, T> getConverter(Class<T> type) {
        return TypedIds.ofUuid(type)::apply;
    }
}
