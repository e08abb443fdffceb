package cymru.pythefnos.meeting.scheduling.change;

import static cymru.pythefnos.meeting.scheduling.Desk.done;
import static cymru.pythefnos.meeting.scheduling.Desk.refusal;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.ON_1_FEBRUARY;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.aMeeting;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.scheduling.Desk;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingCancelled;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.MeetingMoved;
import cymru.pythefnos.meeting.scheduling.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovingMeetingsTest {
    private static final Instant ON_20_MARCH = Instant.parse("2027-03-20T12:00:00Z");
    private static final Instant AT_START = Instant.parse("2027-03-30T09:00:00Z");
    private final Desk desk = new Desk();
    private final MeetingId id = aMeeting().wanted().id();

    @BeforeEach
    void schedule() {
        desk.scheduled(aMeeting(), ON_1_FEBRUARY);
    }

    @Test
    void movingStartsTheNoticeAgain() {
        Meeting moved = done(move("2027-04-20T14:00", null, ON_20_MARCH)).state();
        assertThat(moved.scheduleVersion()).isEqualTo(2);
        assertThat(moved.timing().noticeDeadline()).isEqualTo("2027-04-05");
        assertThat(moved.timing().papersDeadline()).isEqualTo("2027-04-12");
        assertThat(moved.preMeeting()).isEqualTo(moved.slot().before(30));
        assertThat(desk.meetings.events.getLast()).isEqualTo(new MeetingMoved(moved, AT_START));
    }

    @Test
    void movingInsideTwoWeeksIsRefused() {
        assertThat(refusal(move("2027-04-02T10:00", null, ON_20_MARCH)))
                .isInstanceOfSatisfying(
                        Refusal.TooShortNotice.class,
                        refused -> assertThat(refused.earliestStart())
                                .isEqualTo(OffsetDateTime.parse("2027-04-04T10:00+01:00")));
        assertThat(desk.meetings.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aMoveAtShortNoticeNeedsItsOwnReason() {
        ShortNotice agreed = new ShortNotice(new Bilingual("Llifogydd", "Llifogydd"), "Cadeirydd");
        Meeting moved = done(move("2027-04-02T10:00", agreed, ON_20_MARCH)).state();
        assertThat(moved.timing().shortNotice()).isEqualTo(agreed);
        assertThat(refusal(move("2027-04-02T11:00", null, ON_20_MARCH))).isInstanceOf(Refusal.TooShortNotice.class);
    }

    @Test
    void whereItIsAlreadyIsNoMove() {
        assertThat(refusal(move("2027-03-30T10:00", null, ON_1_FEBRUARY))).isEqualTo(new Refusal.SameTimes(id));
    }

    @Test
    void itDoesNotClashWithItself() {
        assertThat(done(move("2027-03-30T14:00", null, ON_1_FEBRUARY))
                        .state()
                        .timing()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aCancelledMeetingStaysWhereItIs() {
        done(desk.cancelling.cancel(id, null, null, ON_20_MARCH));
        assertThat(refusal(move("2027-04-20T14:00", null, ON_20_MARCH))).isEqualTo(new Refusal.IsCancelled(id));
        assertThat(refusal(desk.cancelling.cancel(id, null, null, ON_20_MARCH))).isEqualTo(new Refusal.IsCancelled(id));
    }

    @Test
    void cancellingKeepsTheTimeAndSaysWhy() {
        Bilingual why = new Bilingual("Eira", "Snow");
        Meeting cancelled = done(desk.cancelling.cancel(id, 1L, why, AT_START.minusMillis(1)))
                .state();
        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(cancelled.cancelReason()).isEqualTo(why);
        assertThat(cancelled.scheduleVersion()).isEqualTo(1);
        assertThat(desk.meetings.events.getLast()).isEqualTo(new MeetingCancelled(cancelled));
    }

    @Test
    void aMeetingThatHasStartedIsNeitherMovedNorCancelled() {
        Refusal started = new Refusal.HasStarted(id, OffsetDateTime.parse("2027-03-30T10:00+01:00"));
        assertThat(refusal(move("2027-05-20T14:00", null, AT_START))).isEqualTo(started);
        assertThat(refusal(desk.cancelling.cancel(id, null, null, AT_START))).isEqualTo(started);
    }

    @Test
    void aChangeToAnOlderVersionIsRefused() {
        done(move("2027-04-20T14:00", null, ON_20_MARCH));
        assertThat(refusal(desk.cancelling.cancel(id, 1L, null, ON_20_MARCH)))
                .isEqualTo(new Refusal.StaleVersion(id, 2));
    }

    @Test
    void anUnknownMeetingIsNotThere() {
        MeetingId unknown = new MeetingId("unknown");
        assertThat(refusal(desk.cancelling.cancel(unknown, null, null, ON_20_MARCH)))
                .isEqualTo(new Refusal.UnknownMeeting(unknown));
    }

    private Result<Versioned<Meeting>, Refusal> move(String start, @Nullable ShortNotice agreed, Instant now) {
        WrittenTime end = new WrittenTime(LocalDateTime.parse(start).plusHours(2), null);
        return desk.moving.move(
                new MoveMeeting(id, null, written(start), end, agreed, new Bilingual("Ystafell", "Room")), now);
    }
}
