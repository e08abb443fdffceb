package cymru.pythefnos.meeting.compliance.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.meeting.compliance.Evidence;
import cymru.pythefnos.meeting.compliance.KeepingEvidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps the events of one type as evidence, this service's own among them. */
public record EvidenceHandler(String type, KeepingEvidence keeping) implements EventHandler {

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        keeping.keep(new Evidence(
                event.id(),
                event.type(),
                event.subject(),
                event.seq(),
                event.time(),
                text(data, "meetingId"),
                text(data, "groupId"),
                data.toString()));
    }

    private static @Nullable String text(JsonNode data, String field) {
        JsonNode value = data.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }
}
