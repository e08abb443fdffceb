package cymru.pythefnos.chassis.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One step of a trace, from its beginning until it is closed. */
public final class Step implements AutoCloseable {
    static final Step NONE = new Step(Span.getInvalid());

    private final Span span;

    Step(Span span) {
        this.span = span;
    }

    /** What it is about: an id, a type or a number, by one of the names of {@link DiscreetExporter}. */
    public Step about(String name, String id) {
        span.setAttribute(name, id);
        return this;
    }

    /** Does it, in this thread: what is begun or stored meanwhile follows from it. */
    public <T> T take(Supplier<T> work) {
        try (Scope current = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException e) {
            failed(e);
            throw e;
        }
    }

    /** The same where nothing comes of it. */
    public void run(Runnable work) {
        take(() -> {
            work.run();
            return true;
        });
    }

    /** Only of what kind the failure was: its words may quote anything. */
    public void failed(Throwable failure) {
        span.setStatus(StatusCode.ERROR)
                .setAttribute("error", failure.getClass().getName());
    }

    /** For whoever goes on from here; nothing if it isn't recorded. */
    public @Nullable String traceparent() {
        return Traceparent.of(span.getSpanContext());
    }

    @Override
    public void close() {
        span.end();
    }
}
