package cymru.pythefnos.chassis.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Lets nothing out of the process but what is known to be harmless, whatever a library adds to a span some day: no whole
 * addresses, no messages of exceptions, nothing that a caller sent along. What only asks after health and figures isn't
 * sent at all.
 */
record DiscreetExporter(SpanExporter exporter) implements SpanExporter {
    /** HTTP, by patterns such as {@code /meetings/{id}}; the rest is this package's own. */
    static final Set<String> HARMLESS = Set.of(
            "method",
            "uri",
            "status",
            "outcome",
            "client.name",
            "error",
            "exception",
            "event.id",
            "event.subject",
            "event.sequence",
            "event.count",
            "work.id",
            "work.attempt");

    private static final AttributeKey<String> URI = AttributeKey.stringKey("uri");

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        List<SpanData> discreet = spans.stream()
                .filter(DiscreetExporter::isOfInterest)
                .<SpanData>map(DiscreetSpan::new)
                .toList();
        return discreet.isEmpty() ? CompletableResultCode.ofSuccess() : exporter.export(discreet);
    }

    private static boolean isOfInterest(SpanData span) {
        String uri = span.getAttributes().get(URI);
        return uri == null || !uri.startsWith("/actuator");
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
