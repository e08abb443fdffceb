package cymru.pythefnos.chassis.web;

import static cymru.pythefnos.chassis.web.ProblemsTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.audit.AuditRecord;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.deadletter.Burial;
import cymru.pythefnos.chassis.deadletter.DeadLetters;
import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.testing.stores.Stores;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** What an officer can do about a dead letter. */
@SpringBootTest(
        classes = DeadLettersIT.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"pythefnos.service=trial", "spring.kafka.admin.auto-create=false"})
class DeadLettersIT {
    private static final String PATH = "/operations/dead-letters";
    private static final AtomicBoolean REFUSING = new AtomicBoolean();

    private final Asking ask;
    private final DeadLetters letters;
    private final AuditTrail audit;
    private final Burial burial;

    @Autowired
    DeadLettersIT(@LocalServerPort int port, DeadLetters letters, AuditTrail audit, Burial burial) {
        this.ask = new Asking(port);
        this.letters = letters;
        this.audit = audit;
        this.burial = burial;
    }

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        String uri = Stores.embedded().uri();
        registry.add("spring.mongodb.uri", () -> uri);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Service {
        @Bean
        EventSender nowhere() {
            return event -> {};
        }

        @Bean
        JwtDecoder decoder() {
            return token -> new Jwt(
                    token,
                    Instant.now(),
                    Instant.now().plusSeconds(60),
                    Map.of("alg", "none"),
                    Map.of("sub", token.split("-")[0], "roles", List.of(token.split("-")[1])));
        }

        @Bean
        EventHandler handler() {
            return new EventHandler() {
                @Override
                public String type() {
                    return "trial.v1";
                }

                @Override
                public void on(ReceivedEvent event) {
                    if (REFUSING.get()) {
                        throw new IllegalArgumentException("not yet");
                    }
                }
            };
        }
    }

    @BeforeEach
    void clear() {
        REFUSING.set(false);
        letters.all().forEach(l -> letters.remove(l.id()));
    }

    private void bury(String id) {
        ReceivedEvent event =
                new ReceivedEvent(id, "trial.v1", "s-" + id, 1, Instant.EPOCH, EventJson.MAPPER.createObjectNode());
        burial.of("meeting", event, "pythefnos.meeting-0-1", new IllegalArgumentException("with a name in it"));
    }

    @Test
    void areListedWithoutWhatTheyHold() {
        bury("e1");
        JsonNode item = Asking.json(ask.get(PATH)).get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "source", "place", "type", "subject", "sequence", "failure", "failedAt");
        assertThat(item.get("id").asString()).isEqualTo("e1");
        assertThat(item.get("failure").asString()).isEqualTo("java.lang.IllegalArgumentException");
    }

    @Test
    void oneThatIsReplayedIsGone() {
        bury("e2");
        assertThat(ask.post(PATH + "/e2/replay", "").statusCode()).isEqualTo(204);
        assertThat(letters.find("e2")).isEmpty();
        problem(ask.post(PATH + "/e2/replay", ""), 404, "no-such-dead-letter");
    }

    @Test
    void oneThatFailsAgainStays() {
        bury("e3");
        REFUSING.set(true);
        HttpResponse<String> answer = ask.post(PATH + "/e3/replay", "");
        problem(answer, 409, "dead-letter-failed-again");
        assertThat(Asking.json(answer).at("/languages/cy/detail").asString()).contains("e3");
        assertThat(letters.find("e3")).isPresent();
    }

    @Test
    void oneThatIsNoEventCanOnlyBeDismissed() {
        burial.ofUnreadable("meeting", "pythefnos.meeting-0-7", new IllegalStateException());
        problem(ask.post(PATH + "/pythefnos.meeting-0-7/replay", ""), 409, "dead-letter-unreadable");
        assertThat(ask.post(PATH + "/pythefnos.meeting-0-7/dismiss", "{\"reason\":\"noise\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void oneIsDismissedForAReasonThatIsOnRecordWithWhoGaveIt() {
        bury("e4");
        problem(ask.post(PATH + "/e4/dismiss", "{\"reason\":\" \"}"), 400, "invalid-request");
        assertThat(ask.post(PATH + "/e4/dismiss", "{\"reason\":\"sent by mistake\"}")
                        .statusCode())
                .isEqualTo(204);
        AuditRecord line = audit.about("e4", null, 1).getFirst();
        assertThat(line.actor()).isEqualTo("ann");
        assertThat(line.reason()).isEqualTo("sent by mistake");
    }

    @Test
    void onlyOfficersSeeThem() {
        problem(
                Asking.send(ask.bare(PATH)
                        .header("Authorization", "Bearer bob-contact")
                        .GET()),
                403,
                "not-allowed");
        problem(
                Asking.send(ask.bare(PATH + "/x/replay")
                        .header("Authorization", "Bearer bob-contact")
                        .POST(BodyPublishers.noBody())),
                403,
                "not-allowed");
    }
}
