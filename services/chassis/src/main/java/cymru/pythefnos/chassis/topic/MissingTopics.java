package cymru.pythefnos.chassis.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes those of the topics that are missing; of those that are there it says what differs from the settings. */
final class MissingTopics {
    private static final Logger LOG = LoggerFactory.getLogger(MissingTopics.class);
    private static final int PATIENCE = 10_000;

    private final Broker broker;
    private final List<String> names;
    private final TopicSettings settings;

    MissingTopics(Broker broker, List<String> names, TopicSettings settings) {
        this.broker = broker;
        this.names = names;
        this.settings = settings;
    }

    /** Returns when all are there. @throws ExecutionException if the broker refuses, or doesn't answer in time */
    void make() throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> found = describe(names);
        List<String> missing =
                names.stream().filter(name -> !found.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            create(missing);
            checkKnown(missing);
        }
        new Differences(broker, settings).of(found.values()).forEach(difference -> LOG.warn("{}", difference));
    }

    private void checkKnown(List<String> made) throws ExecutionException, InterruptedException {
        if (describe(made).size() < made.size()) {
            throw new ExecutionException(new UnknownTopicOrPartitionException("made, but not known everywhere yet"));
        }
    }

    private void create(List<String> missing) throws ExecutionException, InterruptedException {
        List<NewTopic> topics = missing.stream().map(this::topic).toList();
        var made = broker.admin()
                .createTopics(topics, new CreateTopicsOptions().timeoutMs(PATIENCE))
                .values();
        for (Map.Entry<String, KafkaFuture<Void>> topic : made.entrySet()) {
            try {
                topic.getValue().get();
                LOG.info("Made the topic {}", topic.getKey());
            } catch (ExecutionException e) {
                // another instance was first
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, settings.partitions(), settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(settings.minInSync()),
                        TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(settings.retention().toMillis())));
    }

    private Map<String, TopicDescription> describe(Collection<String> asked)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> found = new HashMap<>();
        var answers = broker.admin()
                .describeTopics(TopicCollection.ofTopicNames(asked), new DescribeTopicsOptions().timeoutMs(PATIENCE))
                .topicNameValues();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> answer : answers.entrySet()) {
            try {
                found.put(answer.getKey(), answer.getValue().get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return found;
    }
}
