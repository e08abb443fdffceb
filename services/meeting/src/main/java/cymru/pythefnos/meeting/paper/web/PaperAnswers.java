package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.Paper;
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
        Paper paper = stored.paper();
        Paper now = meetings.find(paper.meetingId())
                .map(meeting -> paper.dueBy(meeting.papersDeadline()))
                .orElse(paper);
        return PaperJson.of(new StoredPaper(now, stored.version()), warnings, words);
    }
}
