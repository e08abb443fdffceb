package cymru.pythefnos.representative.meeting;

import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingOfMeetingsTest {

    private final List<String> told = new ArrayList<>();
    private final HearingOfMeetings hearing = new HearingOfMeetings(
            new InMemoryMeetings(), new InMemoryPapers(), new InMemoryGroups(), List.of(new Listener()));

    @Test
    void whatIsHeardIsPassedOnAgainIfItIsHeardAgain() {
        hearing.scheduled(meeting("c").known());
        hearing.scheduled(meeting("c").known());
        assertThat(told).containsExactly("scheduled c 1", "scheduled c 1");
    }

    @Test
    void anOldFactIsNotPassedOnAfterANewerOne() {
        hearing.moved(meeting("c").version(2).known());
        hearing.scheduled(meeting("c").known());
        assertThat(told).containsExactly("moved c 2");
    }

    @Test
    void nothingIsPassedOnOfAMeetingThatIsOff() {
        hearing.scheduled(meeting("c").known());
        hearing.cancelled(new MeetingId("c"), 1);
        hearing.scheduled(meeting("c").known());
        hearing.paperReleased(meeting("c").paper("p", 1));
        assertThat(told).containsExactly("scheduled c 1", "cancelled c 1");
    }

    @Test
    void aMeetingNeverHeardOfNeedsNoCancelling() {
        hearing.cancelled(new MeetingId("c"), 1);
        assertThat(told).isEmpty();
    }

    @Test
    void aPaperHeardOfBeforeItsMeetingIsPassedOnWithIt() {
        hearing.paperReleased(meeting("c").paper("p", 1));
        assertThat(told).isEmpty();
        hearing.scheduled(meeting("c").known());
        assertThat(told).containsExactly("scheduled c 1", "released p 1 of c");
    }

    @Test
    void anOlderListOfRenditionsIsNotPassedOn() {
        hearing.scheduled(meeting("c").known());
        hearing.paperReleased(meeting("c").paper("p", 2));
        hearing.paperReleased(meeting("c").paper("p", 1));
        assertThat(told).containsExactly("scheduled c 1", "released p 2 of c");
    }

    @Test
    void aWithdrawnPaperIsNotReleasedAgain() {
        hearing.scheduled(meeting("c").known());
        hearing.paperReleased(meeting("c").paper("p", 1));
        hearing.paperWithdrawn(new PaperId("p"));
        hearing.paperReleased(meeting("c").paper("p", 1));
        assertThat(told).containsExactly("scheduled c 1", "released p 1 of c", "withdrawn p");
    }

    private final class Listener implements MeetingNews {
        @Override
        public void scheduled(KnownMeeting meeting) {
            told.add("scheduled " + meeting.id() + " " + meeting.scheduleVersion());
        }

        @Override
        public void moved(KnownMeeting meeting) {
            told.add("moved " + meeting.id() + " " + meeting.scheduleVersion());
        }

        @Override
        public void cancelled(KnownMeeting meeting) {
            told.add("cancelled " + meeting.id() + " " + meeting.scheduleVersion());
        }

        @Override
        public void paperReleased(KnownPaper paper, KnownMeeting meeting) {
            told.add("released " + paper.id() + " " + paper.paperVersion() + " of " + meeting.id());
        }

        @Override
        public void paperWithdrawn(KnownPaper paper) {
            told.add("withdrawn " + paper.id());
        }
    }
}
