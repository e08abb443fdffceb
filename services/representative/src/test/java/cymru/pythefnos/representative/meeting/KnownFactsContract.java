package cymru.pythefnos.representative.meeting;

import static cymru.pythefnos.representative.meeting.MeetingFixture.GROUP;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of heard facts must do. */
public abstract class KnownFactsContract {

    private static final MeetingId MEETING = new MeetingId("cyfarfod");

    protected abstract KnownMeetings meetings();

    protected abstract KnownPapers papers();

    protected abstract KnownGroups groups();

    @Test
    void aMeetingComesBackAsItWasHeard() {
        var heard = meeting("cyfarfod").known();
        assertThat(meetings().keep(heard)).isEqualTo(heard);
        assertThat(meetings().find(MEETING)).contains(heard);
    }

    @Test
    void laterFactsReplaceEarlierOnesAndNeverTheOtherWayRound() {
        var first = meeting("cyfarfod").known();
        var moved = meeting("cyfarfod").on("2027-04-13").version(2).known();
        meetings().keep(first);
        assertThat(meetings().keep(moved)).isEqualTo(moved);
        assertThat(meetings().keep(first)).isEqualTo(moved);
    }

    @Test
    void aCancelledMeetingStaysCancelled() {
        var first = meeting("cyfarfod").known();
        meetings().keep(first);
        meetings().keep(first.cancelledAt(1));
        assertThat(meetings().keep(first).cancelled()).isTrue();
        assertThat(meetings().keep(meeting("cyfarfod").version(7).known()).cancelled())
                .isTrue();
    }

    @Test
    void meetingsToComeAreInOrder() {
        meetings().keep(meeting("ebrill").on("2027-04-13").known());
        meetings().keep(meeting("mawrth").on("2027-03-09").known());
        meetings().keep(meeting("chwefror").on("2027-02-09").known());
        var after = Instant.parse("2027-03-09T09:59:59Z");
        assertThat(meetings().ofGroupAfter(GROUP, after))
                .extracting(KnownMeeting::id)
                .containsExactly(new MeetingId("mawrth"), new MeetingId("ebrill"));
        assertThat(meetings().ofGroupAfter(GROUP, after.plusSeconds(1))).hasSize(1);
        assertThat(meetings().ofGroupAfter(new GroupId("arall"), after)).isEmpty();
    }

    @Test
    void theWholeListOfRenditionsIsReplaced() {
        papers().keep(meeting("cyfarfod").paper("papur", 1));
        var second = new KnownRendition("mawr", "LARGE_PRINT", "en", "application/pdf", 5, true);
        var first = meeting("cyfarfod").paper("papur", 2);
        var heard =
                new KnownPaper(first.id(), first.meeting(), GROUP, 2, first.deadline(), true, List.of(second), false);
        papers().keep(heard);
        papers().keep(meeting("cyfarfod").paper("papur", 1));
        assertThat(papers().find(first.id())).contains(heard);
    }

    @Test
    void aWithdrawnPaperIsNoPaperOfTheMeetingAndStaysWithdrawn() {
        var paper = papers().keep(meeting("cyfarfod").paper("papur", 1));
        assertThat(papers().ofMeeting(MEETING)).containsExactly(paper);
        papers().keep(paper.withdraw());
        papers().keep(meeting("cyfarfod").paper("papur", 3));
        assertThat(papers().ofMeeting(MEETING)).isEmpty();
    }

    @Test
    void aGroupIsAsItWasLastHeard() {
        groups().keep(new KnownGroup(GROUP, List.of(7, 1), 4));
        groups().keep(new KnownGroup(GROUP, List.of(3), 5));
        assertThat(groups().find(GROUP)).contains(new KnownGroup(GROUP, List.of(3), 5));
        assertThat(groups().find(new GroupId("arall"))).isEmpty();
    }
}
