package cymru.pythefnos.chassis.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import org.jspecify.annotations.Nullable;

/** The steps of a trace that a service takes beside its requests and calls, which Spring records. */
public final class Traces {
    /** Records nothing. */
    public static final Traces NONE = new Traces(null);

    private final @Nullable Tracer tracer;

    Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * An event is handed to the broker.
     *
     * @param cause what it follows from, as a {@link Traceparent}; without one nothing is recorded
     */
    public Step sending(@Nullable String cause, String type) {
        return cause == null ? Step.NONE : begin("send " + type, SpanKind.PRODUCER, cause);
    }

    /** An event of another service, or of this one, is taken; likewise. */
    public Step taking(@Nullable String cause, String type) {
        return cause == null ? Step.NONE : begin("take " + type, SpanKind.CONSUMER, cause);
    }

    /** Work out of a queue; without a cause, such as a timer that was set weeks ago, it begins a trace of its own. */
    public Step working(@Nullable String cause, String queue) {
        return begin("work " + queue, SpanKind.INTERNAL, cause);
    }

    private Step begin(String name, SpanKind kind, @Nullable String cause) {
        return tracer == null
                ? Step.NONE
                : new Step(tracer.spanBuilder(name)
                        .setSpanKind(kind)
                        .setParent(Traceparent.after(cause))
                        .startSpan());
    }
}
