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
        return of(stored, meetings.find(stored.paper().meetingId()).orElseThrow(), warnings);
    }

    /** All of one meeting. */
    List<PaperJson> of(List<StoredPaper> papers, MeetingFacts meeting) {
        return papers.stream().map(stored -> of(stored, meeting, List.of())).toList();
    }

    private PaperJson of(StoredPaper stored, MeetingFacts meeting, List<AutomaticWarning> warnings) {
        StoredPaper now = new StoredPaper(stored.paper().dueBy(meeting.papersDeadline()), stored.version());
        return PaperJson.of(now, meeting.papersSendBy(), warnings, words);
    }
}
