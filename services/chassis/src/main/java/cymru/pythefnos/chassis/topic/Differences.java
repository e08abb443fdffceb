package cymru.pythefnos.chassis.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.DescribeConfigsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What about topics that are there is less safe than the settings ask for. They are left as they are: more partitions
 * would change the order of what is under way, and other copies take a cluster's administrator.
 */
record Differences(Broker broker, TopicSettings settings) {
    private static final Logger LOG = LoggerFactory.getLogger(Differences.class);
    private static final int PATIENCE = 10_000;
    private static final String REMEDY = "; infra/kafka/README.md says how to change it";

    List<String> of(Collection<TopicDescription> topics) throws InterruptedException {
        List<String> all = new ArrayList<>();
        topics.forEach(topic -> all.addAll(shape(topic)));
        configs(topics).forEach((name, config) -> all.addAll(rules(name, config)));
        return all;
    }

    private List<String> shape(TopicDescription topic) {
        List<String> found = new ArrayList<>();
        int partitions = topic.partitions().size();
        if (partitions < settings.partitions()) {
            found.add("The topic %s has %d partitions, fewer than the %d that are set"
                            .formatted(topic.name(), partitions, settings.partitions())
                    + REMEDY);
        }
        int copies = topic.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        if (copies < settings.replication()) {
            found.add("The topic %s has %d replicas, fewer than the %d that are set"
                            .formatted(topic.name(), copies, settings.replication())
                    + REMEDY);
        }
        return found;
    }

    private List<String> rules(String name, Config config) {
        List<String> found = new ArrayList<>();
        long kept = number(config, TopicConfig.RETENTION_MS_CONFIG);
        if (kept < 0 || kept > settings.retention().toMillis()) {
            found.add("The topic %s keeps events for %s, longer than the %d days that are set"
                            .formatted(
                                    name,
                                    kept < 0 ? "ever" : Duration.ofMillis(kept).toDays() + " days",
                                    settings.retention().toDays())
                    + REMEDY);
        }
        long inSync = number(config, TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG);
        if (inSync < settings.minInSync()) {
            found.add("The topic %s counts an event as sent with %d replicas, fewer than the %d that are set"
                            .formatted(name, inSync, settings.minInSync())
                    + REMEDY);
        }
        return found;
    }

    private static long number(Config config, String name) {
        return Long.parseLong(config.get(name).value());
    }

    private Map<String, Config> configs(Collection<TopicDescription> topics) throws InterruptedException {
        List<ConfigResource> resources = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                .toList();
        try {
            return broker
                    .admin()
                    .describeConfigs(resources, new DescribeConfigsOptions().timeoutMs(PATIENCE))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        } catch (ExecutionException mayNotAsk) {
            LOG.debug("How the topics are configured can't be read", mayNotAsk);
            return Map.of();
        }
    }
}
