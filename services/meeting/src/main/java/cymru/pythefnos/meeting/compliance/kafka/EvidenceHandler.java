package cymru.pythefnos.meeting.compliance.kafka;

import cymru.pythefnos.chassis.inbox.EventsHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.meeting.compliance.evidence.Evidence;
import cymru.pythefnos.meeting.compliance.evidence.KeepingEvidence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps the events of one type as evidence, this service's own among them. */
public record EvidenceHandler(String type, KeepingEvidence keeping) implements EventsHandler {

    @Override
    public void onAll(List<ReceivedEvent> events) {
        keeping.keep(events.stream().map(EvidenceHandler::evidence).toList());
    }

    private static Evidence evidence(ReceivedEvent event) {
        JsonNode data = event.data();
        return new Evidence(
                event.id(),
                event.type(),
                event.subject(),
                event.seq(),
                event.time(),
                text(data, "meetingId"),
                text(data, "groupId"),
                data.toString());
    }

    private static @Nullable String text(JsonNode data, String field) {
        JsonNode value = data.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}
