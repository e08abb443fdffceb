package cymru.pythefnos.chassis.outbox.relay;

import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** A broker that keeps what it acknowledged, and does what a test wants before it does. */
final class RecordingSender implements EventSender {
    final List<OutgoingEvent> acknowledged = new CopyOnWriteArrayList<>();
    volatile EventSender before = e -> {};

    @Override
    public void send(OutgoingEvent event) throws Exception {
        before.send(event);
        acknowledged.add(event);
    }

    @Override
    public Future<?> begin(OutgoingEvent event) {
        FutureTask<?> sending = new FutureTask<>(() -> {
            send(event);
            return null;
        });
        Thread.startVirtualThread(sending);
        return sending;
    }

    List<Long> sequencesOf(String subject) {
        return acknowledged.stream()
                .filter(e -> e.subject().equals(subject))
                .map(OutgoingEvent::sequence)
                .toList();
    }

    List<String> dataOf(String subject) {
        return acknowledged.stream()
                .filter(e -> e.subject().equals(subject))
                .map(OutgoingEvent::data)
                .toList();
    }

    void refuse(long sequence) {
        before = e -> {
            if (e.sequence() == sequence) {
                throw new IllegalStateException("the broker is away");
            }
        };
    }
}
