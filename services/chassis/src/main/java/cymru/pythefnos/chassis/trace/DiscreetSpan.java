package cymru.pythefnos.chassis.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;

/** A span without what isn't known to be harmless. */
final class DiscreetSpan extends DelegatingSpanData {
    private final Attributes attributes;

    DiscreetSpan(SpanData whole) {
        super(whole);
        this.attributes = whole.getAttributes().toBuilder()
                .removeIf(key -> !DiscreetExporter.HARMLESS.contains(key.getKey()))
                .build();
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    /** An exception's words, and its stack trace with the words of those behind it. */
    @Override
    public List<EventData> getEvents() {
        return List.of();
    }

    @Override
    public int getTotalRecordedEvents() {
        return 0;
    }

    @Override
    public List<LinkData> getLinks() {
        return List.of();
    }

    @Override
    public int getTotalRecordedLinks() {
        return 0;
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public SpanContext getSpanContext() {
        return bare(super.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return bare(super.getParentSpanContext());
    }

    /** Without {@code tracestate}, in which a caller can say what it likes. */
    private static SpanContext bare(SpanContext place) {
        return SpanContext.create(
                place.getTraceId(), place.getSpanId(), place.getTraceFlags(), TraceState.getDefault());
    }
}
