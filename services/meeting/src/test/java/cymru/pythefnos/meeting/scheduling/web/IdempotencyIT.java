package cymru.pythefnos.meeting.scheduling.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.meeting;
import static cymru.pythefnos.meeting.support.Requests.series;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.support.Running;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking twice with one key schedules once. */
class IdempotencyIT {
    private final RunningService service = Running.embedded();
    private final Http officer = Http.officer(service);
    private String group = "";

    @BeforeEach
    void start() {
        service.at("2027-02-01T12:00:00Z");
        group = officer.post("/groups", GROUP).at("id");
    }

    @Test
    void aKeyThatWasUsedForAnotherRequest() {
        Http keyed = officer.with("Idempotency-Key", UUID.randomUUID().toString());
        String path = "/groups/" + group + "/meetings";
        Answer first = keyed.post(path, meeting("2027-03-30"));
        Answer again = keyed.post(path, meeting("2027-03-30"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        assertProblem(keyed.post(path, meeting("2027-04-20")), 422, "idempotency-key-reused");
        assertThat(officer.get("/meetings?group=" + group).json().get("items")).hasSize(1);
    }

    @Test
    void theSameKeyGivesTheSameYear() {
        Http keyed = officer.with("Idempotency-Key", UUID.randomUUID().toString());
        String path = "/groups/" + group + "/series";
        String first =
                keyed.post(path, series("FREQ=MONTHLY;BYDAY=2TU", "2027-03-01")).at("id");
        assertThat(keyed.post(path, series("FREQ=MONTHLY;BYDAY=2TU", "2027-03-01"))
                        .at("id"))
                .isEqualTo(first);
        assertThat(officer.get("/meetings?group=" + group).json().get("items")).hasSize(12);
    }
}
