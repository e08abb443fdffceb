package cymru.pythefnos.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.mongo.EntriesOf;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final String CAUSE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final Spans spans = new Spans();
    private final Traces traces = spans.traces();

    @Test
    void oneTraceGoesFromWhatWasStoredToWhatFollows() {
        String sent;
        try (Step step = traces.sending(CAUSE, "t.v1")) {
            sent = step.traceparent();
        }
        String stored;
        try (Step step = traces.taking(sent, "t.v1")) {
            stored = step.take(Traceparent::current);
        }
        try (Step step = traces.working(stored, "mail")) {
            step.about("work.id", "d-1");
        }
        assertThat(spans.all).extracting(SpanData::getName).containsExactly("send t.v1", "take t.v1", "work mail");
        assertThat(spans.all).extracting(SpanData::getTraceId).containsOnly("0af7651916cd43dd8448eb211c80319c");
        assertThat(spans.all.getFirst().getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(spans.all.getLast().getParentSpanId())
                .isEqualTo(spans.all.get(1).getSpanId());
    }

    @Test
    void whatIsStoredMeanwhileNamesItsCause() {
        try (Step step = traces.working(CAUSE, "timers")) {
            assertThat(step.take(EntriesOf::oneEvent).getString("trace")).isEqualTo(step.traceparent());
        }
        assertThat(EntriesOf.oneEvent()).doesNotContainKey("trace");
    }

    @Test
    void anEventWithoutACauseIsNotRecordedAndWorkWithoutOneBeginsATrace() {
        traces.taking(null, "t.v1").close();
        traces.sending(null, "t.v1").close();
        assertThat(spans.all).isEmpty();
        traces.working(null, "timers").close();
        assertThat(spans.all.getFirst().getParentSpanContext().isValid()).isFalse();
    }

    @Test
    void whatIsNotRecordedElsewhereIsNotRecordedHere() {
        traces.taking(CAUSE.replaceAll("01$", "00"), "t.v1").close();
        assertThat(spans.all).isEmpty();
        traces.working("Alys Enghraifft", "mail").close();
        assertThat(spans.all).hasSize(1);
    }

    @Test
    void aFailureIsToldByItsKindAlone() {
        try (Step step = traces.taking(CAUSE, "t.v1")) {
            assertThatThrownBy(() -> step.run(() -> {
                        throw new IllegalStateException("Alys Enghraifft");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        SpanData failed = spans.all.getFirst();
        assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(failed.toString())
                .contains("java.lang.IllegalStateException")
                .doesNotContain("Alys");
    }

    @Test
    void withoutATracerNothingIsRecorded() {
        try (Step step = Traces.NONE.working(CAUSE, "mail")) {
            assertThat(step.traceparent()).isNull();
            assertThat(step.take(Traceparent::current)).isNull();
        }
    }
}
