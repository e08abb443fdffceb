package cymru.pythefnos.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import cymru.pythefnos.docstore.DocumentStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The rules of a key, on the embedded store. */
class MongoIdempotencyKeysIT {
    private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");
    private static final KeptAnswer ANSWER =
            new KeptAnswer(201, Map.of("Location", "/things/1", "ETag", "\"1\""), new byte[] {1, 2});

    @TempDir
    static Path folder;

    private static DocumentStore store;
    private static MongoClient client;

    private final String id = "ann " + UUID.randomUUID();
    private final MongoIdempotencyKeys keys = at(START);

    @BeforeAll
    static void open() {
        store = DocumentStore.open(folder, 0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @Test
    void theFirstRequestIsWorkedOn() {
        assertThat(keys.open(id, "hash")).isInstanceOf(Opening.Attempt.class);
    }

    @Test
    void theSameRequestMeanwhileIsInProgress() {
        keys.open(id, "hash");

        assertThat(at(START.plusSeconds(29)).open(id, "hash")).isInstanceOf(Opening.InProgress.class);
    }

    @Test
    void anotherRequestWithTheKeyIsToldSoWhateverTheStateIs() {
        Opening.Attempt attempt = attempt(keys, "hash");
        assertThat(keys.open(id, "other")).isInstanceOf(Opening.OtherRequest.class);
        assertThat(at(START.plusSeconds(31)).open(id, "other")).isInstanceOf(Opening.OtherRequest.class);
        keys.keep(attempt, ANSWER);
        assertThat(keys.open(id, "other")).isInstanceOf(Opening.OtherRequest.class);
    }

    @Test
    void whatSucceededIsAnsweredAgain() {
        keys.keep(attempt(keys, "hash"), ANSWER);

        KeptAnswer answer = ((Opening.Done) keys.open(id, "hash")).answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers()).isEqualTo(ANSWER.headers());
        assertThat(answer.body()).containsExactly(1, 2);
    }

    @Test
    void aCrashedAttemptIsTakenOverWithItsId() {
        Opening.Attempt crashed = attempt(keys, "hash");

        Opening.Attempt second = attempt(at(START.plusSeconds(31)), "hash");
        assertThat(second.newId()).isEqualTo(crashed.newId());
        assertThat(second.token()).isEqualTo(2);
    }

    @Test
    void whoLostTheLeaseChangesNothing() {
        Opening.Attempt slow = attempt(keys, "hash");
        Opening.Attempt second = attempt(at(START.plusSeconds(31)), "hash");

        keys.free(slow, true);
        keys.keep(slow, ANSWER);

        assertThat(at(START.plusSeconds(32)).open(id, "hash")).isInstanceOf(Opening.InProgress.class);
        keys.keep(second, ANSWER);
        keys.free(second, true);
        assertThat(keys.open(id, "hash")).isInstanceOf(Opening.Done.class);
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderTheSameKeyAndId() {
        Opening.Attempt refused = attempt(keys, "hash");
        keys.free(refused, true);

        Opening.Attempt corrected = attempt(keys, "corrected");
        assertThat(corrected.newId()).isEqualTo(refused.newId());
        keys.free(corrected, true);
        assertThat(keys.open(id, "corrected twice")).isInstanceOf(Opening.Attempt.class);
    }

    @Test
    void afterAFaultOnlyTheSameRequestMayComeAgain() {
        Opening.Attempt failed = attempt(keys, "hash");
        keys.free(failed, false);

        assertThat(keys.open(id, "other")).isInstanceOf(Opening.OtherRequest.class);
        Opening.Attempt again = attempt(keys, "hash");
        assertThat(again.newId()).isEqualTo(failed.newId());
        keys.free(again, true);
        assertThat(keys.open(id, "other")).isInstanceOf(Opening.OtherRequest.class);
    }

    @Test
    void afterACrashARefusalDoesNotFreeTheKeyForAnother() {
        attempt(keys, "hash");
        Opening.Attempt second = attempt(at(START.plusSeconds(31)), "hash");
        keys.free(second, true);

        assertThat(keys.open(id, "other")).isInstanceOf(Opening.OtherRequest.class);
    }

    @Test
    void keysOfOthersAreTheirOwn() {
        keys.open(id, "hash");

        assertThat(keys.open("bob" + id.substring(3), "other")).isInstanceOf(Opening.Attempt.class);
    }

    @Test
    void aForgottenAnswerIsEmptyAndStillNotDoneTwice() {
        Opening.Attempt attempt = attempt(keys, "hash");
        keys.keep(attempt, ANSWER);

        keys.forget(attempt.newId());

        KeptAnswer answer = ((Opening.Done) keys.open(id, "hash")).answer();
        assertThat(answer.body()).isEmpty();
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void aKeyIsKeptSevenDaysAndThenSwept() {
        keys.keep(attempt(keys, "hash"), ANSWER);

        at(START.plus(Duration.ofDays(7))).sweep();
        assertThat(keys.open(id, "hash")).isInstanceOf(Opening.Done.class);

        at(START.plus(Duration.ofDays(7)).plusMillis(1)).sweep();
        assertThat(keys.open(id, "hash")).isInstanceOf(Opening.Attempt.class);
    }

    @Test
    void ofManyAtOnceOneIsWorkedOn() throws ExecutionException, InterruptedException {
        assertThat(attemptsOf(keys)).isEqualTo(1);
    }

    @Test
    void ofManyThatTakeOverOneIsWorkedOn() throws ExecutionException, InterruptedException {
        keys.open(id, "hash");

        assertThat(attemptsOf(at(START.plusSeconds(31)))).isEqualTo(1);
    }

    private long attemptsOf(MongoIdempotencyKeys shared) throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Opening>> openings = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> shared.open(id, "hash")))
                    .toList();
            long attempts = 0;
            for (Future<Opening> opening : openings) {
                attempts += opening.get() instanceof Opening.Attempt ? 1 : 0;
            }
            return attempts;
        }
    }

    private Opening.Attempt attempt(MongoIdempotencyKeys from, String hash) {
        return (Opening.Attempt) from.open(id, hash);
    }

    private static MongoIdempotencyKeys at(Instant now) {
        return new MongoIdempotencyKeys(
                new MongoTemplate(client, "keys"),
                Clock.fixed(now, ZoneOffset.UTC),
                Duration.ofSeconds(30),
                Duration.ofDays(7));
    }
}
