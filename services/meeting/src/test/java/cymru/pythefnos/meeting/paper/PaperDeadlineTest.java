package cymru.pythefnos.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.paper.PaperDeadline.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaperDeadlineTest {
    private static final LocalDate LAST = LocalDate.of(2027, 3, 22);
    private static final LateAgreement AGREED =
            new LateAgreement(new Bilingual("figures came late", "figures came late"), "the chair");

    @Test
    void theLastDayItselfIsInTime() {
        assertThat(PaperDeadline.judge(LAST, LAST, true, null)).isEqualTo(new Verdict.InTime());
    }

    @Test
    void theDayAfterIsTooLateForDecision() {
        assertThat(PaperDeadline.judge(LAST.plusDays(1), LAST, true, null)).isEqualTo(new Verdict.TooLate());
    }

    @Test
    void theDayAfterItMayBeTabledLateByAgreement() {
        assertThat(PaperDeadline.judge(LAST.plusDays(1), LAST, true, AGREED))
                .isEqualTo(new Verdict.Late(new Lateness(
                        LAST.plusDays(1), new Bilingual("figures came late", "figures came late"), "the chair")));
    }

    @Test
    void aLatePaperThatIsNotForDecisionIsTakenAndMarked() {
        assertThat(PaperDeadline.judge(LAST.plusDays(1), LAST, false, null))
                .isEqualTo(new Verdict.Late(new Lateness(LAST.plusDays(1), null, null)));
    }

    @Test
    void anAgreementThatWasNotNeededMarksNothing() {
        assertThat(PaperDeadline.judge(LAST, LAST, true, AGREED)).isEqualTo(new Verdict.InTime());
    }
}
