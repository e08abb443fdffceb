package cymru.pythefnos.meeting.scheduling;

import static cymru.pythefnos.meeting.scheduling.MeetingFixture.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingCancelled;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingScheduled;
import cymru.pythefnos.meeting.scheduling.Meetings.Place;
import cymru.pythefnos.meeting.scheduling.Meetings.Selection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of meetings does. */
public interface MeetingsContract extends AggregatesContract<MeetingId, Meeting, MeetingEvent> {
    @Override
    Meetings aggregates();

    @Override
    default MeetingId freshId() {
        return new MeetingId(UUID.randomUUID().toString());
    }

    @Override
    default MeetingEvent added(MeetingId id) {
        return new MeetingScheduled(aMeeting()
                .withId(id.value())
                .build()
                .withAgenda(List.of(new AgendaItem("i", new Bilingual("Croeso", "Welcome"), true, List.of("p")))));
    }

    @Override
    default MeetingEvent changed(MeetingId id, int nth) {
        Meeting meeting = aMeeting().withId(id.value()).build();
        return new MeetingCancelled(meeting.cancelled(new Bilingual("Eira " + nth, "Snow " + nth)));
    }

    @Override
    default Meeting state(MeetingEvent event) {
        return event.meeting();
    }

    @Test
    default void theyAreListedByStart() {
        Meetings meetings = aggregates();
        Group group = GroupFixture.aGroup().withId(UUID.randomUUID().toString()).build();
        Meeting late = add(meetings, group, "2027-06-01T10:00");
        Meeting early = add(meetings, group, "2027-04-01T10:00");
        Meeting middle = add(meetings, group, "2027-05-01T10:00");
        assertThat(list(meetings, group, null, null, null, 10)).containsExactly(early, middle, late);
        assertThat(list(meetings, group, null, null, null, 2)).containsExactly(early, middle);
    }

    @Test
    default void fromIsTheFirstStartAndToIsPastTheLast() {
        Meetings meetings = aggregates();
        Group group = GroupFixture.aGroup().withId(UUID.randomUUID().toString()).build();
        Meeting one = add(meetings, group, "2027-04-01T10:00");
        Meeting two = add(meetings, group, "2027-05-01T10:00");
        Instant from = one.slot().start();
        Instant to = two.slot().start();
        assertThat(list(meetings, group, from, to, null, 10)).containsExactly(one);
        assertThat(list(meetings, group, from.plusMillis(1), to.plusMillis(1), null, 10))
                .containsExactly(two);
    }

    @Test
    default void aPageGoesOnAfterAPlaceEvenWithinOneStart() {
        Meetings meetings = aggregates();
        Group group = GroupFixture.aGroup().withId(UUID.randomUUID().toString()).build();
        Meeting one = add(meetings, group, "2027-04-01T10:00");
        Meeting two = add(meetings, group, "2027-04-01T10:00");
        Meeting three = add(meetings, group, "2027-05-01T10:00");
        List<Meeting> first = list(meetings, group, null, null, null, 1);
        Place place =
                new Place(first.getFirst().slot().start(), first.getFirst().id());
        List<Meeting> rest = list(meetings, group, null, null, place, 10);
        assertThat(first).containsAnyOf(one, two);
        assertThat(rest).hasSize(2).endsWith(three).doesNotContainAnyElementsOf(first);
        assertThat(list(meetings, group, one.slot().start(), three.slot().start(), place, 10))
                .hasSize(1);
    }

    @Test
    default void allGroupsAreListedIfNoneIsNamed() {
        Meetings meetings = aggregates();
        Group group = GroupFixture.aGroup().withId(UUID.randomUUID().toString()).build();
        Meeting one = add(meetings, group, "2031-04-01T10:00");
        Selection any = new Selection(null, one.slot().start(), one.slot().end(), null, 10);
        assertThat(meetings.list(any)).extracting(Versioned::state).contains(one);
    }

    private static List<Meeting> list(
            Meetings meetings,
            Group group,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Place after,
            int limit) {
        return meetings.list(new Selection(group.id(), from, to, after, limit)).stream()
                .map(Versioned::state)
                .toList();
    }

    private static Meeting add(Meetings meetings, Group group, String start) {
        Meeting meeting = aMeeting()
                .withId(UUID.randomUUID().toString())
                .at(start)
                .of(group)
                .build();
        return meetings.add(new MeetingScheduled(meeting)).state();
    }
}
