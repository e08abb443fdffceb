package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.paper.PaperAnswer;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers about papers as they stand for the date that their meeting has now. */
@Component
final class PaperAnswers {
    private static final List<RenditionFormat> MADE = List.of(RenditionFormat.LARGE_PRINT, RenditionFormat.PLAIN_TEXT);

    private final PaperMeetings meetings;
    private final PaperWords words;

    PaperAnswers(PaperMeetings meetings, PaperWords words) {
        this.meetings = meetings;
        this.words = words;
    }

    PaperAnswer of(Versioned<Paper> stored) {
        return of(stored, meetings.find(stored.state().meetingId()).orElseThrow());
    }

    PaperAnswer of(Versioned<Paper> stored, MeetingFacts meeting) {
        return of(stored, meeting, stored.state().warnings());
    }

    PaperAnswer of(Versioned<Paper> stored, MeetingFacts meeting, List<AutomaticWarning> warnings) {
        Paper paper = stored.state().dueBy(meeting.papersDeadline());
        return new PaperAnswer(
                paper.id(),
                paper.meetingId(),
                paper.groupId(),
                paper.number(),
                paper.title(),
                paper.forDecision(),
                paper.agendaItemId(),
                paper.deadline(),
                meeting.papersSendBy(),
                late(paper.late()),
                words.deferred(paper),
                paper.withdrawn(),
                paper.version(),
                paper.renditions().stream().map(each -> rendition(paper, each)).toList(),
                beingMade(paper),
                warnings.stream().map(words::warning).toList(),
                stored.version());
    }

    private static PaperAnswer.@Nullable Late late(@Nullable Lateness late) {
        return late == null ? null : new PaperAnswer.Late(late.since(), late.reason(), late.agreedBy());
    }

    /** What a person has put in its place isn't made. */
    private static List<PaperAnswer.BeingMade> beingMade(Paper paper) {
        return paper.making().stream()
                .flatMap(each -> MADE.stream()
                        .map(format -> new RenditionKey(format, each.language()))
                        .filter(key -> paper.current(key).stream().allMatch(Rendition::automatic)))
                .map(key ->
                        new PaperAnswer.BeingMade(key.format(), key.language().code()))
                .toList();
    }

    private static PaperAnswer.RenditionAnswer rendition(Paper paper, Rendition rendition) {
        return new PaperAnswer.RenditionAnswer(
                rendition.id().value(),
                rendition.format(),
                rendition.language().code(),
                rendition.mediaType(),
                rendition.bytes(),
                rendition.sha256(),
                rendition.automatic(),
                rendition.uploadedAt(),
                paper.downloadName(rendition));
    }
}
