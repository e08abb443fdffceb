package cymru.pythefnos.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.support.MovableClock;
import cymru.pythefnos.chassis.support.TestStore;
import cymru.pythefnos.chassis.support.Threads;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@ParameterizedClass
@MethodSource("cymru.pythefnos.chassis.support.TestStore#all")
class WorkQueueIT {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private final MovableClock clock = new MovableClock("2027-03-01T09:00:00Z");
    private final Instant now = clock.instant();
    private final TestStore store;
    private final WorkQueue queue;

    WorkQueueIT(TestStore store) {
        this.store = store;
        MongoTemplate template = store.freshDatabase();
        queue = store.indexed(template, WorkQueue.in(template, "letters", clock));
    }

    @AfterEach
    void noScans() {
        store.assertNoScans();
    }

    private Claim claimed() {
        return queue.claim(LEASE).orElseThrow();
    }

    @Test
    void givesWhatIsDueTheLongestDueFirst() {
        queue.add("second", now.minusSeconds(5));
        queue.add("first", now.minusSeconds(9));
        queue.add("later", now.plusMillis(1));
        assertThat(claimed()).isEqualTo(new Claim("first", 1, 1, now.minusSeconds(9), 0));
        assertThat(claimed().id()).isEqualTo("second");
        assertThat(queue.claim(LEASE)).isEmpty();
        clock.forward(Duration.ofMillis(1));
        assertThat(claimed().id()).isEqualTo("later");
    }

    @Test
    void givesManyAtOnceTheLongestDueFirst() {
        queue.addAll(List.of("b", "c"), now.minusSeconds(5));
        queue.add("a", now.minusSeconds(9));
        queue.add("later", now.plusMillis(1));
        List<Claim> two = queue.claim(2, LEASE);
        assertThat(two).hasSize(2);
        assertThat(two.getFirst()).isEqualTo(new Claim("a", 1, 1, now.minusSeconds(9), 0));
        List<Claim> rest = queue.claim(9, LEASE);
        assertThat(rest).hasSize(1).allMatch(queue::owns);
        assertThat(queue.claim(9, LEASE)).isEmpty();
        assertThat(two).allMatch(queue::done);
        assertThat(queue.size()).isEqualTo(2);
    }

    @Test
    void addingManyAgainChangesNothingAndAddsTheRest() {
        queue.add("a", now);
        Claim held = claimed();
        queue.addAll(List.of("a", "b"), now);
        assertThat(queue.owns(held)).isTrue();
        assertThat(queue.claim(9, LEASE)).extracting(Claim::id).containsExactly("b");
        queue.addAll(List.of(), now);
        assertThat(queue.size()).isEqualTo(2);
    }

    @Test
    void eightThatTakeManyGetEachPieceOnce() throws Exception {
        queue.addAll(IntStream.range(0, 300).mapToObj(i -> "w" + i).toList(), now);
        List<List<String>> got = Threads.together(8, () -> {
            List<String> mine = new ArrayList<>();
            while (queue.size() > 0) {
                for (Claim claim : queue.claim(20, LEASE)) {
                    mine.add(claim.id());
                    queue.done(claim);
                }
            }
            return mine;
        });
        assertThat(got.stream().flatMap(List::stream)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void addingAgainChangesNothing() {
        queue.add("a", now);
        queue.add("a", now.plusSeconds(60));
        assertThat(claimed().dueAt()).isEqualTo(now);
        queue.add("a", now);
        assertThat(queue.claim(LEASE)).as("still leased").isEmpty();
    }

    @Test
    void whatIsWantedWhileSomebodyHasItIsDueAgainOnceTheyAreDone() {
        queue.want(List.of("a", "b", "c"), now);
        List<Claim> held = queue.claim(3, LEASE);
        queue.want(List.of("a", "b"), now);
        assertThat(held).allMatch(queue::owns);
        assertThat(queue.claim(3, LEASE)).as("still leased").isEmpty();
        assertThat(queue.done(held.getFirst())).isTrue();
        queue.done(held.subList(1, 3));
        assertThat(queue.present(List.of("a", "b", "c"))).containsExactlyInAnyOrder("a", "b");

        List<Claim> again = queue.claim(3, LEASE);
        assertThat(again).extracting(Claim::id).containsExactlyInAnyOrder("a", "b");
        assertThat(held).noneMatch(queue::done);
        queue.done(again);
        assertThat(queue.size()).isZero();
    }

    @Test
    void whatIsWantedWhileItWaitsGoesOnWaiting() {
        queue.want(List.of("a"), now);
        queue.retry(claimed(), now.plusSeconds(60));
        queue.want(List.of("a"), now);
        assertThat(queue.claim(LEASE)).isEmpty();
        clock.forward(Duration.ofSeconds(60));
        assertThat(queue.done(claimed())).isTrue();
        assertThat(queue.size()).isZero();
    }

    @Test
    void doneIsGone() {
        queue.add("a", now);
        assertThat(queue.done(claimed())).isTrue();
        clock.forward(LEASE.multipliedBy(2));
        assertThat(queue.claim(LEASE)).isEmpty();
        assertThat(queue.size()).isZero();
    }

    @Test
    void manyThatAreDoneAreGoneTogetherButWhatAnotherHasByNowStays() {
        queue.addAll(List.of("a", "b", "c"), now);
        List<Claim> claims = queue.claim(3, LEASE);
        clock.forward(LEASE);
        assertThat(queue.claim("b", LEASE)).isPresent();
        queue.done(claims);
        assertThat(queue.present(List.of("a", "b", "c"))).containsExactly("b");
        queue.done(List.of());
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void afterTheLeaseAnotherMayHaveIt() {
        queue.add("a", now);
        Claim first = claimed();
        clock.forward(LEASE);
        assertThat(queue.owns(first)).isFalse();
        Claim second = claimed();
        assertThat(second.token()).isGreaterThan(first.token());
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(queue.owns(second)).isTrue();
    }

    @Test
    void aStaleTokenCanDoNothing() {
        queue.add("a", now);
        Claim stale = claimed();
        clock.forward(LEASE);
        Claim current = claimed();
        assertThat(queue.done(stale)).isFalse();
        assertThat(queue.retry(stale, now)).isFalse();
        assertThat(queue.extend(stale, LEASE)).isFalse();
        assertThat(queue.owns(stale)).isFalse();
        assertThat(queue.owns(current)).isTrue();
        assertThat(queue.done(current)).isTrue();
    }

    @Test
    void whoGaveWorkBackHoldsItNoMore() {
        queue.add("a", now);
        Claim claim = claimed();
        assertThat(queue.retry(claim, now.plusSeconds(60))).isTrue();
        assertThat(queue.done(claim)).isFalse();
        assertThat(queue.owns(claim)).isFalse();
        assertThat(queue.claim(LEASE)).isEmpty();
        clock.forward(Duration.ofSeconds(60));
        assertThat(claimed().attempts()).isEqualTo(2);
        assertThat(queue.triedAtLeast(2)).isEqualTo(1);
        assertThat(queue.triedAtLeast(3)).isZero();
    }

    @Test
    void anExtendedLeaseLastsLonger() {
        queue.add("a", now);
        Claim claim = claimed();
        clock.forward(Duration.ofSeconds(29));
        assertThat(queue.extend(claim, LEASE)).isTrue();
        clock.forward(Duration.ofSeconds(29));
        assertThat(queue.owns(claim)).isTrue();
        assertThat(queue.claim(LEASE)).isEmpty();
    }

    @Test
    void oneCanBeAskedForByName() {
        queue.add("a", now);
        queue.add("b", now);
        queue.add("later", now.plusSeconds(1));
        assertThat(queue.claim("b", LEASE)).map(Claim::id).contains("b");
        assertThat(queue.claim("b", LEASE)).isEmpty();
        assertThat(queue.claim("later", LEASE)).isEmpty();
    }

    @Test
    void removedIsGoneWhoeverHasIt() {
        queue.add("a", now);
        Claim claim = claimed();
        queue.remove("a");
        assertThat(queue.owns(claim)).isFalse();
        assertThat(queue.done(claim)).isFalse();
        assertThat(queue.present(Set.of("a"))).isEmpty();
    }

    @Test
    void eightWorkersGetEachPieceOnce() throws Exception {
        for (int i = 0; i < 300; i++) {
            queue.add("w" + i, now);
        }
        List<List<String>> got = Threads.together(8, () -> {
            List<String> mine = new ArrayList<>();
            Optional<Claim> claim = queue.claim(LEASE);
            while (claim.isPresent()) {
                mine.add(claim.get().id());
                claim = queue.claim(LEASE);
            }
            return mine;
        });
        List<String> all = got.stream().flatMap(List::stream).toList();
        assertThat(all).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void eightThatAddTheSameAddItOnce() throws Exception {
        Threads.together(8, () -> {
            queue.add("a", now);
            return 1;
        });
        assertThat(queue.size()).isEqualTo(1);
    }
}
