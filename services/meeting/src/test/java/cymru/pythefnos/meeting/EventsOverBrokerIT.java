package cymru.pythefnos.meeting;

import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.support.Running;
import cymru.pythefnos.servers.broker.Broker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seat told of over the real broker makes the group's notice longer. */
@SuppressWarnings("NullAway.Init") // JUnit's
class EventsOverBrokerIT {
    private static final Duration LONG = Duration.ofSeconds(40);

    @TempDir
    private static Path folder;

    private static Broker broker;
    private static RunningService service;

    @BeforeAll
    static void start() {
        broker = Broker.open(folder, 0);
        service = Running.withBroker(broker);
        service.at("2027-03-15T12:00:00Z");
    }

    @AfterAll
    static void stop() {
        service.context().close();
        broker.close();
    }

    @Test
    void aPostSeatIsHeardOfAndRefusesWhatAnEmailCouldStillDo() {
        Http officer = Http.officer(service);
        String group = officer.post("/groups", GROUP).at("id");
        tellOfPostSeat(group);
        await().atMost(LONG)
                .until(() ->
                        !service.bean(SeatLeads.class).of(new GroupId(group)).isEmpty());
        assertThat(officer.post("/groups/" + group + "/meetings", meeting("2027-03-30"))
                        .at("sendBy"))
                .isEqualTo("2027-03-11");
    }

    private static void tellOfPostSeat(String group) {
        String seat = UUID.randomUUID().toString();
        String data = """
                {"seatId": "%s", "groupId": "%s", "leadWorkingDays": 2, "termStart": "2026-01-01", "later": 1}
                """.formatted(seat, group);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.copyOf(broker.clientSettings()), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> event = new ProducerRecord<>("pythefnos.representative", seat, data);
            Map.of(
                            "specversion", "1.0",
                            "id", UUID.randomUUID().toString(),
                            "type", SeatAssignedV1.TYPE,
                            "source", "/pythefnos/representative",
                            "subject", seat,
                            "sequence", "1",
                            "time", "2027-03-01T09:00:00Z")
                    .forEach(
                            (name, value) -> event.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
            event.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
            producer.send(event);
        }
    }
}
