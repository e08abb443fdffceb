package cymru.pythefnos.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Whether a system has done all that it has to do just now: events sent and taken, messages delivered. */
public record Quiet(Admin broker, MongoClient store) {
    private static final List<String> GROUPS = List.of("meeting", "representative");
    private static final List<String> UNDER_WAY = List.of("QUEUED", "SENDING", "RETRY", "UNKNOWN");

    static void await(EmbeddedSystem system) {
        await(system, "nothing is left to do", Quiet::isSo);
    }

    /** Until each service knows what has happened in the other; messages may still wait. */
    public static void awaitEvents(EmbeddedSystem system) {
        await(system, "every event is taken", quiet -> quiet.allTaken() && quiet.allSent() && quiet.allTaken());
    }

    private static void await(EmbeddedSystem system, String what, Predicate<Quiet> enough) {
        try (Admin broker = Admin.create(Map.copyOf(system.brokerSettings()));
                MongoClient store = MongoClients.create(system.storeUri())) {
            Quiet quiet = new Quiet(broker, store);
            Awaitility.await(what)
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> enough.test(quiet));
        }
    }

    // the events are looked at again at the end, since what was under way between may have led to more of them
    private boolean isSo() {
        return allTaken() && allSent() && allDelivered() && allSent() && allTaken();
    }

    private boolean allTaken() {
        return GROUPS.stream().allMatch(this::hasTakenAll);
    }

    private boolean hasTakenAll(String group) {
        try {
            Map<TopicPartition, OffsetAndMetadata> taken = broker.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = broker.listOffsets(
                            partitions().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get();
            return ends.entrySet().stream().allMatch(end -> end.getValue().offset() == offset(taken.get(end.getKey())));
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long offset(@Nullable OffsetAndMetadata taken) {
        return taken == null ? 0 : taken.offset();
    }

    /** Each service takes both its own and the other's. */
    private static Stream<TopicPartition> partitions() {
        return GROUPS.stream()
                .map(service -> "pythefnos." + service)
                .flatMap(topic -> IntStream.range(0, 3).mapToObj(n -> new TopicPartition(topic, n)));
    }

    private boolean allSent() {
        for (String database : List.of("pythefnos_meeting", "pythefnos_representative")) {
            for (String collection : store.getDatabase(database).listCollectionNames()) {
                if (any(database, collection, Filters.exists("outbox.0"))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean allDelivered() {
        return !any("pythefnos_representative", "deliveries", Filters.in("state.progress.state", UNDER_WAY));
    }

    private boolean any(String database, String collection, Bson filter) {
        Document found = store.getDatabase(database)
                .getCollection(collection)
                .find(filter)
                .first();
        return found != null;
    }
}
