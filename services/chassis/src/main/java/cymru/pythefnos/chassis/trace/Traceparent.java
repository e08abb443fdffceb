package cymru.pythefnos.chassis.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The W3C's text for a place in a trace: stored with what is to be done later, and sent with what others are told. */
public final class Traceparent {
    public static final String NAME = "traceparent";

    private static final W3CTraceContextPropagator FORMAT = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<String> READER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return NAME.equals(key) ? carrier : null;
        }
    };

    private Traceparent() {}

    /** Of what this thread is doing; nothing if it isn't recorded. */
    public static @Nullable String current() {
        return of(Span.current().getSpanContext());
    }

    static @Nullable String of(SpanContext place) {
        if (!place.isSampled()) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        FORMAT.inject(Context.root().with(Span.wrap(place)), fields, Map::put);
        return fields.get(NAME);
    }

    /** What follows from that; a text that isn't a traceparent begins a trace of its own. */
    static Context after(@Nullable String cause) {
        return cause == null ? Context.root() : FORMAT.extract(Context.root(), cause, READER);
    }
}
