package cymru.pythefnos.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.embedded.clock.MovableClock;
import cymru.pythefnos.embedded.demo.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What the invented group does after its data has moved. */
record LaterWork(EmbeddedSystem system, Api officer) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void aNewMeetingGoesAllTheWayToMail(int people) {
        String group = Facts.id(
                Facts.items(officer.get(officer.at().meeting(), "/groups")).getFirst());
        JsonNode meeting = officer.post(
                officer.at().meeting(),
                "/groups/" + group + "/meetings",
                Map.of("start", "2027-03-01T10:00", "end", "2027-03-01T12:00"),
                "another");
        Awaitility.await("a notice to each").atMost(PATIENCE).until(() -> mail() >= people);
        Quiet.await(system);
        assertThat(mail()).isEqualTo(people);
        assertThat(deliveries(Facts.id(meeting)))
                .extracting(each -> each.get("state").asString())
                .containsOnly("ACCEPTED", "PRINT_QUEUED")
                .hasSize(people + 1);
    }

    /** The first meeting's reminders are due a week before 9 February. */
    void timersSetBeforeTheMoveFire(int people) {
        ((MovableClock) system.clock()).moveTo(Instant.parse("2027-02-02T10:00:00Z"));
        String first = Facts.id(Facts.items(officer.get(officer.at().meeting(), "/meetings?limit=1"))
                .getFirst());
        Awaitility.await("a reminder to each").atMost(PATIENCE).until(() -> reminders(first) == people);
    }

    private long reminders(String meeting) {
        return deliveries(meeting).stream()
                .filter(each -> each.get("kind").asString().equals("REMINDER"))
                .filter(each -> each.get("state").asString().equals("ACCEPTED"))
                .count();
    }

    private List<JsonNode> deliveries(String meeting) {
        return Facts.items(officer.get(officer.at().representative(), "/meetings/" + meeting + "/deliveries"));
    }

    private int mail() {
        return officer.get(officer.at().desk(), "/messages").size();
    }
}
