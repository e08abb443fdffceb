package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperAnswer;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What answers about papers say in words. */
@Component
final class PaperWords {
    private final Words words = Words.of("meeting/paper-words");
    private final PaperMeetings meetings;

    PaperWords(PaperMeetings meetings) {
        this.meetings = meetings;
    }

    PaperAnswer.Warning warning(AutomaticWarning warning) {
        String key = warning.problem();
        return new PaperAnswer.Warning(
                warning.language().code(),
                key,
                words.say(Languages.CY, key, warning.facts()),
                words.say(Languages.EN, key, warning.facts()));
    }

    /** Where a deferred paper has gone; null if it has not been deferred. */
    PaperAnswer.@Nullable Deferred deferred(Paper paper) {
        MeetingId from = paper.deferredFrom();
        if (from == null) {
            return null;
        }
        Map<String, Object> facts = meetings.find(paper.meetingId())
                .<Map<String, Object>>map(meeting -> Map.of("start", meeting.start()))
                .orElseThrow();
        return new PaperAnswer.Deferred(
                from,
                paper.meetingId(),
                words.say(Languages.CY, "paper-deferred", facts),
                words.say(Languages.EN, "paper-deferred", facts));
    }
}
