package cymru.pythefnos.meeting.compliance.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every log of evidence does. */
public abstract class EvidenceLogContract {
    private static final Instant TIME = Instant.parse("2027-01-04T09:00:00.123Z");

    protected abstract EvidenceLog log();

    @Test
    void whatIsKeptReadsAsItCame() {
        EvidenceLog log = log();
        log.append(List.of(event("e1", "m1", "g1")));

        assertThat(log.ofMeeting("m1")).containsExactly(event("e1", "m1", "g1"));
        assertThat(log.ofMeeting("m2")).isEmpty();
    }

    @Test
    void keepingAnEventTwiceIsAsOnceAndTheFirstStays() {
        EvidenceLog log = log();
        log.append(List.of(event("e1", "m1", "g1")));
        log.append(List.of(event("e2", "m1", "g1"), new Evidence("e1", "other", "s", 9, TIME, "m1", "g1", "{}")));

        assertThat(log.ofMeeting("m1")).containsExactlyInAnyOrder(event("e1", "m1", "g1"), event("e2", "m1", "g1"));
    }

    @Test
    void seatsAreFoundByTheirGroupAndMeetingsAreNotAmongThem() {
        EvidenceLog log = log();
        log.append(List.of(event("e1", "m1", "g1"), event("e2", null, "g1"), event("e3", null, "g2")));

        assertThat(log.ofSeats("g1")).containsExactly(event("e2", null, "g1"));
    }

    @Test
    void eachMeetingIsNamedOnce() {
        EvidenceLog log = log();
        log.append(List.of(event("e1", "m2", "g1")));
        log.append(List.of(event("e2", "m1", null)));
        log.append(List.of(event("e3", "m2", "g1")));
        log.append(List.of(event("e4", null, "g1")));

        try (Stream<String> meetings = log.meetings()) {
            assertThat(meetings).containsExactlyInAnyOrder("m1", "m2");
        }
    }

    private static Evidence event(String id, @Nullable String meetingId, @Nullable String groupId) {
        return new Evidence(id, "some.type.v1", "subject", 3, TIME, meetingId, groupId, "{\"ŵ\":1}");
    }
}
