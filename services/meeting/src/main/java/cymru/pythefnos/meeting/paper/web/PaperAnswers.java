package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.StoredPaper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers about papers as they stand for the date that their meeting has now. */
@Component
final class PaperAnswers {
    private final PaperMeetings meetings;
    private final PaperWords words;

    PaperAnswers(PaperMeetings meetings, PaperWords words) {
        this.meetings = meetings;
        this.words = words;
    }

    PaperJson of(StoredPaper stored) {
        return of(stored, List.of());
    }

    PaperJson of(StoredPaper stored, List<AutomaticWarning> warnings) {
        MeetingFacts meeting = meetings.find(stored.paper().meetingId()).orElseThrow();
        StoredPaper now = new StoredPaper(stored.paper().dueBy(meeting.papersDeadline()), stored.version());
        return PaperJson.of(now, meeting.papersSendBy(), warnings, words);
    }
}
