package cymru.pythefnos.harness;

import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes the events that would have gone to the broker. */
public final class RecordedEvents implements EventSender {
    private final List<OutgoingEvent> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(OutgoingEvent event) {
        sent.add(event);
    }

    public List<OutgoingEvent> about(String subject) {
        return sent.stream().filter(event -> event.subject().equals(subject)).toList();
    }
}
