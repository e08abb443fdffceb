package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Why something about a paper was not done. Nothing has been changed. */
public sealed interface PaperRefusal {

    /** Whether a meeting takes papers at all: nobody is sent any of one that is off or has begun. */
    static Optional<PaperRefusal> ofClosed(MeetingFacts meeting) {
        if (meeting.cancelled()) {
            return Optional.of(new MeetingCancelled(meeting.meetingId()));
        }
        return meeting.started()
                ? Optional.of(
                        new MeetingStarted(meeting.meetingId(), meeting.start().toOffsetDateTime()))
                : Optional.empty();
    }

    record UnknownMeeting(MeetingId meeting) implements PaperRefusal {}

    record UnknownPaper(PaperId paper) implements PaperRefusal {}

    record UnknownRendition(RenditionKey key) implements PaperRefusal {}

    record UnknownAgendaItem(String agendaItemId) implements PaperRefusal {}

    record MeetingCancelled(MeetingId meeting) implements PaperRefusal {}

    record MeetingStarted(MeetingId meeting, OffsetDateTime start) implements PaperRefusal {}

    record PaperWithdrawn(PaperId paper) implements PaperRefusal {}

    /** For decision, after the deadline, and nobody agreed to table it late. */
    record PapersLate(LocalDate deadline, LocalDate sendBy) implements PaperRefusal {
        public static PapersLate forA(MeetingFacts meeting) {
            return new PapersLate(meeting.papersDeadline(), meeting.papersSendBy());
        }
    }

    /** It should be deferred, but the group has no later meeting whose deadline is still ahead. */
    record NoLaterMeeting(LocalDate deadline, LocalDate sendBy) implements PaperRefusal {}

    /** Somebody else changed the paper since it was read. */
    record ChangedMeanwhile(long currentVersion) implements PaperRefusal {}
}
