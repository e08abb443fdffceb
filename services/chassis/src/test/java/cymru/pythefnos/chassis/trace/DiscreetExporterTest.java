package cymru.pythefnos.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;

/** Whatever a library puts into a span, nobody's name leaves the process. */
class DiscreetExporterTest {
    private static final String NAME = "Alys Enghraifft";

    private final Spans spans = new Spans();
    private final Tracer tracer = spans.tracer();

    @Test
    void whereverANameStandsItStays() {
        Span span = tracer.spanBuilder("http get /meetings/{id}")
                .setParent(Context.root().with(Span.wrap(stranger())))
                .startSpan();
        span.setAttribute("http.url", "/representatives/" + NAME);
        span.setAttribute("uri", "/meetings/{id}");
        span.addEvent("said " + NAME);
        span.recordException(new IllegalStateException(NAME));
        span.setStatus(StatusCode.ERROR, NAME);
        span.addLink(stranger());
        span.end();
        assertThat(spans.all).singleElement().satisfies(sent -> {
            assertThat(sent.toString()
                            + sent.getAttributes()
                            + sent.getEvents()
                            + sent.getLinks()
                            + sent.getStatus()
                            + sent.getSpanContext()
                            + sent.getParentSpanContext())
                    .contains("/meetings/{id}")
                    .doesNotContain(NAME)
                    .doesNotContain("alys");
            assertThat(sent.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(sent.getTraceId()).isEqualTo(stranger().getTraceId());
        });
    }

    @Test
    void whoAsksAfterHealthIsNotFollowed() {
        tracer.spanBuilder("http get /actuator/health")
                .setAttribute("uri", "/actuator/health")
                .startSpan()
                .end();
        assertThat(spans.all).isEmpty();
    }

    private static SpanContext stranger() {
        return SpanContext.createFromRemoteParent(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.builder().put("who", "alys").build());
    }
}
