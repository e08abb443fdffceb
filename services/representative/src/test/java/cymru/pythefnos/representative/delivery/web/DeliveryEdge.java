package cymru.pythefnos.representative.delivery.web;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cymru.pythefnos.chassis.outbox.EventSender;
import cymru.pythefnos.chassis.outbox.OutgoingEvent;
import cymru.pythefnos.harness.MovableClock;
import cymru.pythefnos.representative.RepresentativeConfiguration;
import cymru.pythefnos.testing.stores.QueryLog;
import cymru.pythefnos.testing.stores.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The whole service on one store, a mail server beside it, and a meeting service that says what the test wants. */
final class DeliveryEdge implements AutoCloseable {

    /** A Wednesday that would be a working day. */
    static final LocalDate PROCLAIMED = LocalDate.of(2027, 2, 10);

    final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    final MeetingServiceDouble meetings;
    final QueryLog log;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    DeliveryEdge(Store store) throws IOException {
        mail.start();
        mail.setUser("bounce@sefydliad.example", "adroddiadau", "cyfrinach");
        meetings = new MeetingServiceDouble();
        log = new QueryLog(store);
        QueryLog queries = log;
        ApplicationContextInitializer<GenericApplicationContext> logged = beans -> beans.registerBean(
                MongoClientSettingsBuilderCustomizer.class, () -> settings -> settings.addCommandListener(queries));
        context = new SpringApplicationBuilder(World.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(logged)
                .run(
                        "--spring.config.name=representative",
                        "--spring.autoconfigure.exclude="
                                + "cymru.pythefnos.chassis.inbox.kafka.KafkaInboxAutoConfiguration",
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.uri(),
                        "--spring.mongodb.database=" + store.database(),
                        "--spring.mail.port=" + mail.getSmtp().getPort(),
                        "--pythefnos.mail.from=hysbysiadau@sefydliad.example",
                        "--pythefnos.mail.attachment-limit=10KB",
                        "--pythefnos.bounces.return-path=bounce@sefydliad.example",
                        "--pythefnos.bounces.host=127.0.0.1",
                        "--pythefnos.bounces.port=" + mail.getImap().getPort(),
                        "--pythefnos.bounces.user=adroddiadau",
                        "--pythefnos.bounces.password=cyfrinach",
                        "--pythefnos.bounces.tls=none",
                        "--pythefnos.bounces.every=1h",
                        "--pythefnos.meeting.url=" + meetings.url(),
                        "--pythefnos.bank-holidays.proclaimed[0].date=" + PROCLAIMED,
                        "--pythefnos.bank-holidays.proclaimed[0].cy=Diwrnod arbennig",
                        "--pythefnos.bank-holidays.proclaimed[0].en=Special day",
                        "--pythefnos.portal.url=" + meetings.url(),
                        "--pythefnos.issuer=http://porth.example",
                        "--pythefnos.client.secret=s",
                        "--logging.level.root=warn");
    }

    /** The mailbox to which reports come. */
    GreenMailUser reports() {
        return mail.getUserManager().getUser("adroddiadau");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    List<OutgoingEvent> events() {
        return bean(Events.class).sent;
    }

    void at(Instant now) {
        bean(MovableClock.class).set(now);
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)), headers);
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) {
        var body = HttpRequest.BodyPublishers.ofString(json);
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(body),
                headers);
    }

    /** As a browser sends a form. */
    HttpResponse<byte[]> form(String path, String fields, String... headers) {
        var body = HttpRequest.BodyPublishers.ofString(fields);
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body),
                headers);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
        try {
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        mail.stop();
        meetings.close();
    }

    /** The service, and what a test puts in place of the world: time, the broker, and tokens, which name a role. */
    @EnableAutoConfiguration
    @Import(RepresentativeConfiguration.class)
    @ComponentScan({
        "cymru.pythefnos.representative.http",
        "cymru.pythefnos.representative.person",
        "cymru.pythefnos.representative.seat",
        "cymru.pythefnos.representative.meeting",
        "cymru.pythefnos.representative.invitation",
        "cymru.pythefnos.representative.delivery"
    })
    static class World {

        @Bean
        MovableClock clock() {
            MovableClock clock = new MovableClock();
            clock.set("2027-01-11T10:00:00Z");
            return clock;
        }

        @Bean
        Events eventSender() {
            return new Events();
        }

        @Bean
        JwtDecoder decoder() {
            Instant end = Instant.parse("2100-01-01T00:00:00Z");
            return token -> new Jwt(
                    token, Instant.EPOCH, end, Map.of("alg", "none"), Map.of("sub", "ann", "roles", List.of(token)));
        }
    }

    /** Takes the events that would have gone to the broker. */
    static final class Events implements EventSender {

        private final List<OutgoingEvent> sent = new CopyOnWriteArrayList<>();

        @Override
        public void send(OutgoingEvent event) {
            sent.add(event);
        }
    }
}
