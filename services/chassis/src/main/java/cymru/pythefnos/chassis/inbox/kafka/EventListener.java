package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.inbox.Inbox;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/** Hands over what the broker gave together. If that fails, one after the other, which shows the record to blame. */
final class EventListener implements BatchMessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);

    private final String source;
    private final Inbox inbox;

    EventListener(String source, Inbox inbox) {
        this.source = source;
        this.inbox = inbox;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        try {
            inbox.receive(source, records.stream().map(Records::read).toList());
        } catch (RuntimeException e) {
            LOG.debug("{} events of {} were not taken together", records.size(), source, e);
            oneByOne(records);
        }
    }

    private void oneByOne(List<ConsumerRecord<String, byte[]>> records) {
        for (int i = 0; i < records.size(); i++) {
            try {
                inbox.receive(source, Records.read(records.get(i)));
            } catch (RuntimeException e) {
                throw new BatchListenerFailedException("an event of " + source + " was not taken", e, i);
            }
        }
    }
}
