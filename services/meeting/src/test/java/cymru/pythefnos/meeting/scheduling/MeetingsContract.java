package cymru.pythefnos.meeting.scheduling;

import static cymru.pythefnos.meeting.scheduling.MeetingFixture.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingCancelled;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingScheduled;
import cymru.pythefnos.meeting.scheduling.Meetings.Place;
import cymru.pythefnos.meeting.scheduling.Meetings.Selection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of meetings does. */
public abstract class MeetingsContract {
    private final Group group =
            GroupFixture.aGroup().withId(UUID.randomUUID().toString()).build();
    private Meetings meetings;

    protected abstract Meetings meetings();

    @BeforeEach
    void start() {
        meetings = meetings();
    }

    @Test
    void aMeetingIsReadAsItWasWritten() {
        Meeting meeting = add("2027-03-30T10:00")
                .withAgenda(List.of(new AgendaItem("i", new Bilingual("Croeso", "Welcome"), true, List.of("p"))));
        assertThat(meetings.replace(new MeetingScheduled(meeting), 1)).isTrue();
        assertThat(meetings.find(meeting.id())).contains(new MeetingAt(meeting, 2));
    }

    @Test
    void aSecondOfTheSameIdChangesNothing() {
        Meeting meeting = add("2027-03-30T10:00");
        Meeting other =
                aMeeting().withId(meeting.id().value()).at("2027-05-05T10:00").build();
        assertThat(meetings.add(new MeetingScheduled(other))).isFalse();
        assertThat(meetings.find(meeting.id())).contains(new MeetingAt(meeting, 1));
    }

    @Test
    void onlyTheCurrentVersionIsReplaced() {
        Meeting meeting = add("2027-03-30T10:00");
        Meeting cancelled = meeting.cancelled(new Bilingual("Eira", "Snow"));
        assertThat(meetings.replace(new MeetingCancelled(cancelled), 1)).isTrue();
        assertThat(meetings.replace(new MeetingScheduled(meeting), 1)).isFalse();
        assertThat(meetings.find(meeting.id())).contains(new MeetingAt(cancelled, 2));
    }

    @Test
    void theyAreListedByStart() {
        Meeting late = add("2027-06-01T10:00");
        Meeting early = add("2027-04-01T10:00");
        Meeting middle = add("2027-05-01T10:00");
        assertThat(list(null, null, null, 10)).containsExactly(early, middle, late);
        assertThat(list(null, null, null, 2)).containsExactly(early, middle);
    }

    @Test
    void fromIsTheFirstStartAndToIsPastTheLast() {
        Meeting one = add("2027-04-01T10:00");
        Meeting two = add("2027-05-01T10:00");
        Instant from = one.slot().start();
        Instant to = two.slot().start();
        assertThat(list(from, to, null, 10)).containsExactly(one);
        assertThat(list(from.plusMillis(1), to.plusMillis(1), null, 10)).containsExactly(two);
    }

    @Test
    void aPageGoesOnAfterAPlaceEvenWithinOneStart() {
        Meeting one = add("2027-04-01T10:00");
        Meeting two = add("2027-04-01T10:00");
        Meeting three = add("2027-05-01T10:00");
        List<Meeting> first = list(null, null, null, 1);
        Place place =
                new Place(first.getFirst().slot().start(), first.getFirst().id());
        List<Meeting> rest = list(null, null, place, 10);
        assertThat(first).containsAnyOf(one, two);
        assertThat(rest).hasSize(2).endsWith(three).doesNotContainAnyElementsOf(first);
        assertThat(list(one.slot().start(), three.slot().start(), place, 10)).hasSize(1);
    }

    @Test
    void allGroupsAreListedIfNoneIsNamed() {
        Meeting one = add("2031-04-01T10:00");
        Selection any = new Selection(null, one.slot().start(), one.slot().end(), null, 10);
        assertThat(meetings.list(any)).extracting(MeetingAt::meeting).contains(one);
    }

    @Test
    void anUnknownMeetingIsNotThere() {
        assertThat(meetings.find(new MeetingId(UUID.randomUUID().toString()))).isEmpty();
    }

    private List<Meeting> list(@Nullable Instant from, @Nullable Instant to, @Nullable Place after, int limit) {
        return meetings.list(new Selection(group.id(), from, to, after, limit)).stream()
                .map(MeetingAt::meeting)
                .toList();
    }

    private Meeting add(String start) {
        Meeting meeting = aMeeting()
                .withId(UUID.randomUUID().toString())
                .at(start)
                .of(group)
                .build();
        assertThat(meetings.add(new MeetingScheduled(meeting))).isTrue();
        return meeting;
    }
}
