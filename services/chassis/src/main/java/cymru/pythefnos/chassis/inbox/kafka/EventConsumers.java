package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.deadletter.Burial;
import cymru.pythefnos.chassis.inbox.EventProperties;
import cymru.pythefnos.chassis.inbox.Inbox;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** One listener container per service whose events are taken; they run while the service does. */
public final class EventConsumers implements SmartLifecycle {
    private final Inbox inbox;
    private final Burial burial;
    private final EventProperties properties;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    EventConsumers(
            ConsumerFactory<String, byte[]> consumers,
            ConsumerRecordRecoverer deadLetterTopic,
            Inbox inbox,
            Burial burial,
            EventProperties properties) {
        this.inbox = inbox;
        this.burial = burial;
        this.properties = properties;
        this.containers = properties.consume().stream()
                .map(source -> container(source, consumers, deadLetterTopic))
                .toList();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String source, ConsumerFactory<String, byte[]> consumers, ConsumerRecordRecoverer deadLetterTopic) {
        ContainerProperties settings = new ContainerProperties(EventProperties.topic(source));
        // what comes again after a crash is known by its position
        settings.setAckMode(AckMode.BATCH);
        settings.setMessageListener(new EventListener(source, inbox));
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("events-" + source + "-");
        threads.setVirtualThreads(true);
        settings.setListenerTaskExecutor(threads);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setBeanName("events-" + source);
        container.setConcurrency(properties.concurrency());
        container.setCommonErrorHandler(errors(new DeadLettering(source, burial, deadLetterTopic)));
        return container;
    }

    private DefaultErrorHandler errors(ConsumerRecordRecoverer recoverer) {
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer);
        handler.setBackOffFunction((received, failure) -> Patience.with(failure, properties));
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        return handler;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
