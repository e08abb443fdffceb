package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.meeting.paper.LateAgreement;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperDeadline;
import cymru.pythefnos.meeting.paper.PaperDeadline.Verdict;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a rendition may be put in its place today. The deadline is asked again for each first upload: a paper that
 * was added in time and filled later is as late as any. Correcting what is there already is not late.
 */
final class UploadRules {

    private UploadRules() {}

    static Optional<PaperRefusal> refusal(Paper paper, MeetingFacts meeting, RenditionKey key, LocalDate today) {
        if (paper.withdrawn()) {
            return Optional.of(new PaperRefusal.PaperWithdrawn(paper.id()));
        }
        return PaperRefusal.ofClosed(meeting)
                .or(() -> isFirst(paper, key) && verdict(paper, meeting, today) instanceof Verdict.TooLate
                        ? Optional.of(PaperRefusal.PapersLate.forA(meeting))
                        : Optional.empty());
    }

    /** The paper's lateness after this upload: a first one after the deadline makes a paper late that was not. */
    static Optional<Lateness> lateness(Paper paper, MeetingFacts meeting, RenditionKey key, LocalDate today) {
        Lateness late = paper.dueBy(meeting.papersDeadline()).late();
        if (late != null) {
            return Optional.of(late);
        }
        return isFirst(paper, key) ? PaperDeadline.lateness(verdict(paper, meeting, today)) : Optional.empty();
    }

    static boolean isFirst(Paper paper, RenditionKey key) {
        return paper.current(key).isEmpty();
    }

    private static Verdict verdict(Paper paper, MeetingFacts meeting, LocalDate today) {
        Lateness late = paper.dueBy(meeting.papersDeadline()).late();
        LateAgreement agreement = late == null || late.reason() == null || late.agreedBy() == null
                ? null
                : new LateAgreement(late.reason(), late.agreedBy());
        return PaperDeadline.judge(today, meeting.papersSendBy(), paper.forDecision(), agreement);
    }
}
