package cymru.pythefnos.meeting.scheduling.kafka;

import static cymru.pythefnos.meeting.scheduling.MeetingFixture.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.contracts.meeting.MeetingCancelledV1;
import cymru.pythefnos.contracts.meeting.MeetingMovedV1;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingEventsTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2027-03-30T10:00+01:00");
    private final Meeting meeting = aMeeting().build();
    private final String id = meeting.id().value();
    private final String group = meeting.groupId().value();

    @Test
    void scheduledSaysWhenInLondonAndByWhen() {
        assertThat(data(new MeetingEvent.MeetingScheduled(meeting)))
                .isEqualTo(new MeetingScheduledV1(
                        id,
                        group,
                        1,
                        START,
                        START.plusHours(2),
                        "HYBRID",
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 3, 22),
                        true,
                        List.of(7, 1)));
    }

    @Test
    void movedSaysFromWhereToo() {
        Instant before = Instant.parse("2027-01-12T10:00:00Z");
        assertThat(data(new MeetingEvent.MeetingMoved(meeting, before)))
                .isEqualTo(new MeetingMovedV1(
                        id,
                        group,
                        1,
                        OffsetDateTime.parse("2027-01-12T10:00Z"),
                        START,
                        START.plusHours(2),
                        "HYBRID",
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 3, 22),
                        true,
                        List.of(7, 1)));
    }

    @Test
    void cancelledGivesNoReason() {
        assertThat(data(new MeetingEvent.MeetingCancelled(meeting)))
                .isEqualTo(new MeetingCancelledV1(id, group, 1, START));
    }

    @Test
    void anAgendaStaysInside() {
        assertThat(MeetingEvents.toContract(new MeetingEvent.AgendaChanged(meeting, "i", MeetingEvent.Change.ADDED)))
                .isEmpty();
    }

    private static Object data(MeetingEvent event) {
        return MeetingEvents.toContract(event).getFirst().data();
    }
}
