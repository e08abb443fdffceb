package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.deadletter.Burial;
import cymru.pythefnos.chassis.inbox.EventSettings;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.topic.Topics;
import cymru.pythefnos.chassis.work.BackgroundWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** One listener container per service whose events are taken; they run while the service does, once the topics are there. */
public final class EventConsumers implements BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(EventConsumers.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final Inbox inbox;
    private final Burial burial;
    private final Topics topics;
    private final EventSettings properties;
    private boolean running;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    EventConsumers(
            ConsumerFactory<String, byte[]> consumers,
            ConsumerRecordRecoverer deadLetterTopic,
            Inbox inbox,
            Burial burial,
            Topics topics,
            EventSettings properties) {
        this.inbox = inbox;
        this.burial = burial;
        this.topics = topics;
        this.properties = properties;
        this.containers = properties.consume().stream()
                .map(source -> container(source, consumers, deadLetterTopic))
                .toList();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String source, ConsumerFactory<String, byte[]> consumers, ConsumerRecordRecoverer deadLetterTopic) {
        ContainerProperties settings = new ContainerProperties(EventSettings.topic(source));
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
        synchronized (this) {
            running = true;
        }
        topics.whenThere(this::listen);
    }

    private synchronized void listen() {
        if (running) {
            containers.forEach(ConcurrentMessageListenerContainer::start);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        CountDownLatch stopped = new CountDownLatch(containers.size());
        containers.forEach(container -> container.stop(stopped::countDown));
        try {
            if (!stopped.await(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("What was being taken is left behind, and taken again by the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
