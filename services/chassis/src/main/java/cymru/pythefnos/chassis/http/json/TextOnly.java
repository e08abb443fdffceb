package cymru.pythefnos.chassis.http.json;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** What is written as a text in one way only, such as a date or an id: never a number, and never a list of numbers. */
final class TextOnly<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    TextOnly(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return parse.apply(parser.getString());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getString(), "not so written");
        }
    }
}
