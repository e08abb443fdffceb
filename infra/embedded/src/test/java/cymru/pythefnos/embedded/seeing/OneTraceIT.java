package cymru.pythefnos.embedded.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.embedded.seeing.Collector.Recorded;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** A meeting is followed from the request that schedules it to the mail that tells of it. */
@ExtendWith(Seen.class)
class OneTraceIT {
    private final SeenSystem seen;

    OneTraceIT(SeenSystem seen) {
        this.seen = seen;
    }

    @Test
    void oneTraceRunsFromTheRequestToTheMail() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        schedule(Person.inAGroup(seen), "00-" + trace + "-00f067aa0ba902b7-01");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(way(seen.collector.trace(trace)).map(Recorded::name))
                        .startsWith("http post /groups/{id}/meetings", "send cymru.pythefnos.meeting.scheduled.v1")
                        .contains("take cymru.pythefnos.meeting.scheduled.v1")
                        .endsWith("work mail"));

        List<Recorded> all = seen.collector.trace(trace);
        Recorded request = way(all).findFirst().orElseThrow();
        assertThat(request.parent()).isEqualTo("00f067aa0ba902b7");
        assertThat(request.service()).isEqualTo("pythefnos-meeting");
        assertThat(way(all).toList().getLast().service()).isEqualTo("pythefnos-representative");
        // each service sends its steps by itself, so those of the other may come later
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seen.collector.trace(trace))
                        .as("what the mail needs to know is asked of the meeting service")
                        .anyMatch(step -> step.kind() == SpanKind.SPAN_KIND_CLIENT)
                        .anyMatch(step -> step.kind() == SpanKind.SPAN_KIND_SERVER
                                && step.name().startsWith("http get /")
                                && step.service().equals("pythefnos-meeting")));
    }

    /** From the request to the mail, each step the parent of the next; nothing while the mail isn't sent. */
    private static Stream<Recorded> way(List<Recorded> steps) {
        Map<String, Recorded> byId =
                steps.stream().collect(Collectors.toMap(Recorded::id, Function.identity(), (one, same) -> one));
        List<Recorded> backwards = steps.stream()
                .filter(step -> step.name().equals("work mail"))
                .findFirst()
                .map(mail -> Stream.iterate(
                                Optional.of(mail),
                                Optional::isPresent,
                                step -> step.map(each -> byId.get(each.parent())))
                        .map(Optional::orElseThrow)
                        .toList())
                .orElse(List.of());
        return backwards.reversed().stream();
    }

    private void schedule(String group, String traceparent) {
        HttpResponse<String> made = seen.officer.send(seen.officer
                .to(seen.system.addresses().meeting(), "/groups/" + group + "/meetings")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Person.key())
                .header("traceparent", traceparent)
                .header("tracestate", "who=" + Person.EMAIL.replace('@', '-'))
                .header("baggage", "who=" + Person.EMAIL)
                .POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(Person.meeting()))));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }
}
