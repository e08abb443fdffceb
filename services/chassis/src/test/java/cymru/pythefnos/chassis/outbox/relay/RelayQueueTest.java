package cymru.pythefnos.chassis.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayQueueTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<String>> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch way = new CountDownLatch(1);
    private volatile CountDownLatch others = new CountDownLatch(0);

    @AfterEach
    void stop() {
        way.countDown();
        threads.close();
    }

    private RelayQueue lane(Duration heldUp) {
        return new RelayQueue(threads, 4, heldUp, this::send);
    }

    /** The first is on its way until the latch opens, the others until theirs does. */
    private void send(List<String> ids) {
        sent.add(ids);
        try {
            (ids.contains("first") ? way : others).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theFirstGoesAtOnceAndThoseThatCameMeanwhileGoTogether() {
        RelayQueue lane = lane(Duration.ofHours(1));
        lane.add("first");
        await().until(() -> sent.size() == 1);
        List.of("a", "b", "a", "c").forEach(lane::add);
        way.countDown();
        await().until(() -> sent.size() >= 2);
        assertThat(sent).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void whenManyWaitAnotherSenderTakesThem() {
        RelayQueue lane = lane(Duration.ofMillis(100));
        lane.add("first");
        await().until(() -> sent.size() == 1);
        others = new CountDownLatch(1);
        IntStream.range(0, 100).forEach(n -> lane.add("n" + n));
        others.countDown();
        await().until(() -> sent.stream().mapToInt(List::size).sum() == 101);
        assertThat(sent).as("together").hasSizeLessThan(40);
    }

    @Test
    void whatIsHeldUpHoldsNothingElseUpForLong() {
        RelayQueue lane = lane(Duration.ofMillis(100));
        lane.add("first");
        await().until(() -> sent.size() == 1);
        lane.add("a");
        await().until(() -> sent.contains(List.of("a")));
        assertThat(way.getCount()).as("the first is still on its way").isOne();
    }
}
