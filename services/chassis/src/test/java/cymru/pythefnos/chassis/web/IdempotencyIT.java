package cymru.pythefnos.chassis.web;

import static cymru.pythefnos.chassis.web.ProblemsTest.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.docstore.DocumentStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A POST with a key, asked again: over HTTP, on the embedded store. */
@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "pythefnos.service=trial",
            "pythefnos.idempotency.lease=6s",
            "spring.kafka.admin.auto-create=false"
        })
@DirtiesContext
class IdempotencyIT {
    private static final String BODY = "{\"name\":\"a\",\"count\":1}";
    private static final String OTHER = "{\"name\":\"b\",\"count\":1}";
    private static final String WRONG = "{\"name\":\"\",\"count\":1}";

    @TempDir
    static Path folder;

    private final Asking ask;
    private final TrialController.Log things;
    private final String key = UUID.randomUUID().toString();

    IdempotencyIT(@LocalServerPort int port, @Autowired TrialController.Log things) {
        this.ask = new Asking(port);
        this.things = things;
    }

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> DocumentStore.open(folder, 0).uri() + "/trial");
    }

    @AfterEach
    void nothingHappensMeanwhile() {
        things.meanwhile().set(() -> {});
        things.made().clear();
    }

    @Test
    void askedTwiceIsDoneOnceAndAnsweredTheSame() {
        HttpResponse<String> first = post(key, BODY);
        HttpResponse<String> second = post(key, BODY);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(second.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(things.made()).hasSize(1);
    }

    @Test
    void withoutAKeyEachIsDone() {
        ask.post("/things", BODY);
        ask.post("/things", BODY);

        assertThat(things.made()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theKeyWithAnotherBodyIsRefused() {
        post(key, BODY);

        problem(post(key, OTHER), 422, "idempotency-key-reused");
        assertThat(things.made()).hasSize(1);
    }

    @Test
    void theSameKeyOfAnotherClientIsAnotherKey() {
        post(key, BODY);
        HttpResponse<String> bobs = Asking.send(ask.bare("/things")
                .header("Authorization", "Bearer bob-officer")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(OTHER)));

        assertThat(Asking.json(bobs).get("by").asString()).isEqualTo("bob");
        assertThat(things.made()).hasSize(2);
    }

    @Test
    void whileItIsWorkedOnTheSecondIsToldToWait() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        things.meanwhile().set(() -> {
            inside.countDown();
            waitFor(goOn);
        });
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> post(key, BODY));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

        HttpResponse<String> second = post(key, BODY);
        goOn.countDown();

        problem(second, 409, "request-in-progress");
        assertThat(second.headers().firstValue("Retry-After")).contains("2");
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(things.made()).hasSize(1);
    }

    @Test
    void anAttemptThatNeverEndsIsTakenOverWithTheSameId() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        things.meanwhile().set(() -> {
            things.meanwhile().set(() -> {});
            inside.countDown();
            waitFor(goOn);
        });
        CompletableFuture<HttpResponse<String>> lost = CompletableFuture.supplyAsync(() -> post(key, BODY));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

        await().atMost(Duration.ofSeconds(40)).until(() -> post(key, BODY).statusCode() == 201);
        goOn.countDown();
        lost.join();

        assertThat(things.made()).hasSize(2);
        assertThat(things.made().getFirst()).isEqualTo(things.made().getLast());
    }

    @Test
    void aRefusalIsNotKeptAndTheCorrectedRequestIsDone() {
        problem(post(key, WRONG), 400, "invalid-request");

        assertThat(post(key, BODY).statusCode()).isEqualTo(201);
        assertThat(post(key, BODY).headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void afterAFaultTheSameRequestCreatesUnderTheSameId() {
        things.meanwhile().set(() -> {
            throw new IllegalStateException("broke after the write");
        });
        problem(post(key, BODY), 500, "internal-error");
        things.meanwhile().set(() -> {});

        problem(post(key, OTHER), 422, "idempotency-key-reused");
        assertThat(post(key, BODY).statusCode()).isEqualTo(201);
        assertThat(things.made()).hasSize(2);
        assertThat(things.made().getFirst()).isEqualTo(things.made().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x256"})
    void aKeyThatCannotBeUsedIsRefused(String unusable) {
        String sent = unusable.equals("x256") ? "x".repeat(256) : unusable;

        problem(post(sent, BODY), 400, "idempotency-key-invalid");
        assertThat(things.made()).isEmpty();
    }

    @Test
    void twoKeysAreOneTooMany() {
        problem(
                Asking.send(ask.to("/things")
                        .header("Idempotency-Key", key)
                        .header("Idempotency-Key", key + "2")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(BODY))),
                400,
                "idempotency-key-invalid");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        problem(post(key, "{\"name\":\"" + "x".repeat(3_000_000) + "\"}"), 413, "too-large");
    }

    @Test
    void strangersShareNoKeys() {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> response = Asking.send(ask.bare("/open/box")
                    .header("Idempotency-Key", key)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(BODY)));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Idempotency-Replayed")).isEmpty();
        }
        assertThat(things.made()).hasSize(2);
    }

    @Test
    void whatIsNotJsonPassesAsItIs() {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> response = Asking.send(ask.to("/open/box")
                    .header("Idempotency-Key", key)
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("x".repeat(2_000_000))));
            assertThat(response.statusCode()).isEqualTo(200);
        }
        assertThat(things.made()).hasSize(2);
    }

    @Test
    void badJsonUnderAKeyIsStillAProblem() {
        problem(post(key, "{"), 400, "malformed-json");
        problem(post(key, ""), 400, "missing-body");
    }

    private HttpResponse<String> post(String withKey, String body) {
        return Asking.send(ask.to("/things")
                .header("Idempotency-Key", withKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
