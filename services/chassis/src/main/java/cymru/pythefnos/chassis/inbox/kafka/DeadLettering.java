package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.deadletter.Burial;
import cymru.pythefnos.chassis.inbox.HandlingFailed;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * What happens to a record when its retries are spent: its event is buried and becomes a dead letter, and the record
 * goes to the dead-letter topic. Where it was not this record's event that failed but one that had waited for it, that
 * one is buried, and this one was applied.
 */
final class DeadLettering implements ConsumerRecordRecoverer {
    private final String source;
    private final Burial burial;
    private final ConsumerRecordRecoverer topic;

    DeadLettering(String source, Burial burial, ConsumerRecordRecoverer topic) {
        this.source = source;
        this.burial = burial;
        this.topic = topic;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> received, Exception failure) {
        ConsumerRecord<String, byte[]> record = bytes(received);
        String place = record.topic() + "-" + record.partition() + "-" + record.offset();
        Optional<ReceivedEvent> read = Records.readable(record);
        Optional<ReceivedEvent> failed = failedEvent(failure).or(() -> read);
        failed.ifPresentOrElse(
                e -> burial.of(source, e, place, failure), () -> burial.ofUnreadable(source, place, failure));
        boolean itself = failed.map(ReceivedEvent::id).equals(read.map(ReceivedEvent::id));
        topic.accept(itself ? record : Records.write(failed.orElseThrow(), source, record), failure);
    }

    @SuppressWarnings("unchecked") // the container's deserializers say so
    private static ConsumerRecord<String, byte[]> bytes(ConsumerRecord<?, ?> received) {
        return (ConsumerRecord<String, byte[]>) received;
    }

    private static Optional<ReceivedEvent> failedEvent(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .filter(HandlingFailed.class::isInstance)
                .map(e -> ((HandlingFailed) e).event())
                .findFirst();
    }
}
