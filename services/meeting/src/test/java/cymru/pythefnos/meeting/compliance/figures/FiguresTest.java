package cymru.pythefnos.meeting.compliance.figures;

import static cymru.pythefnos.meeting.compliance.figures.Story.NOTICE_BY;
import static cymru.pythefnos.meeting.compliance.figures.Story.PAPERS_BY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.api.compliance.Attempt;
import cymru.pythefnos.meeting.api.compliance.MeetingFigures;
import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import cymru.pythefnos.meeting.api.compliance.Met;
import cymru.pythefnos.meeting.api.compliance.SeatFigures;
import cymru.pythefnos.meeting.api.compliance.Tally;
import cymru.pythefnos.meeting.compliance.evidence.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Story story = new Story().scheduled(false).seat("s1");

    @Test
    void noticeReceivedOnTheLastDayIsInTimeAndOneDayLaterIsLate() {
        assertThat(met(new Story().scheduled(false).seat("s1").noticeGiven("d1", "s1", NOTICE_BY)))
                .isEqualTo(Met.IN_TIME);
        assertThat(met(new Story().scheduled(false).seat("s1").noticeGiven("d1", "s1", NOTICE_BY.plusDays(1))))
                .isEqualTo(Met.LATE);
    }

    @Test
    void theFirstReceivedCountsAndEachAttemptIsEvidence() {
        story.noticeGiven("d2", "s1", 1, "POST", NOTICE_BY.plusDays(2)).noticeGiven("d1", "s1", NOTICE_BY);
        SeatFigures.Served notice = story.figuresOf("s1").notice();

        assertThat(notice.met()).isEqualTo(Met.IN_TIME);
        assertThat(Objects.requireNonNull(notice.by()).deliveryId()).isEqualTo("d1");
        assertThat(notice.attempts()).extracting(Attempt::channel).containsExactly("EMAIL", "POST");
    }

    @Test
    void noNoticeIsNotYetAndAFailedOneIsFailed() {
        assertThat(met(story)).isEqualTo(Met.NOT_YET);
        assertThat(met(story.noticeFailed("d1", "s1"))).isEqualTo(Met.FAILED);
    }

    @Test
    void whatCameBackAfterItWasTakenCountsAsFailedUntilItIsGivenOtherwise() {
        story.noticeGiven("d1", "s1", NOTICE_BY.minusDays(3)).noticeFailed("d1", "s1");
        assertThat(met(story)).isEqualTo(Met.FAILED);
        story.noticeGiven("d1", "s1", 1, "POST", NOTICE_BY.plusDays(1));
        assertThat(met(story)).isEqualTo(Met.LATE);
    }

    @Test
    void aPaperThatSomebodyCouldNotReadCountsOnceForTheirSeatWhileItStands() {
        story.seat("s2").paper("p1", false).delivered("d1", "p1", "s1", "STANDARD", "cy", PAPERS_BY);
        story.unreadable("t1", "p1", "s1").unreadable("t2", "p1", "s1").unreadable("t3", "p1", "s2");
        assertThat(story.figuresOf("s1").unreadable()).containsExactly("p1");
        assertThat(story.figures().row().unreadablePapers()).isEqualTo(2);
        assertThat(story.figures().row().papers().inTime()).isEqualTo(1);
        story.withdrawn("p1");
        assertThat(story.figures().row().unreadablePapers()).isZero();
    }

    @Test
    void aDeliveryThatFailedAndThenSucceededCountsOnce() {
        story.noticeFailed("d1", "s1").noticeGiven("d1", "s1", NOTICE_BY);

        assertThat(met(story)).isEqualTo(Met.IN_TIME);
        assertThat(story.figuresOf("s1").notice().attempts()).hasSize(1);
    }

    @Test
    void movingTheMeetingStartsItsNoticeAgain() {
        story.noticeGiven("d1", "s1", NOTICE_BY)
                .scheduled(2, "2027-04-06T10:00:00+01:00", LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 29), false);
        assertThat(met(story)).isEqualTo(Met.NOT_YET);

        story.noticeGiven("d2", "s1", 2, "EMAIL", LocalDate.of(2027, 3, 22));
        assertThat(met(story)).isEqualTo(Met.IN_TIME);
    }

    @Test
    void whatWasTabledLateForAnEarlierDateIsNotLateForALaterOne() {
        story.paper("p1", true)
                .scheduled(2, "2027-04-06T10:00:00+01:00", NOTICE_BY.plusDays(7), PAPERS_BY.plusDays(7), false);
        assertThat(story.figures().row().latePapers()).isZero();

        story.scheduled(3, "2027-03-23T10:00:00Z", NOTICE_BY.minusDays(7), PAPERS_BY.minusDays(7), false);
        assertThat(story.figures().row().latePapers()).isEqualTo(1);
    }

    @Test
    void paperFormatAndLanguageStandBesideTheEvidence() {
        story.paper("p1", false).delivered("d1", "p1", "s1", "LARGE_PRINT", "cy", PAPERS_BY);
        SeatFigures.Served served = story.figuresOf("s1").papers().getFirst().served();

        assertThat(served.met()).isEqualTo(Met.IN_TIME);
        assertThat(served.by()).isEqualTo(new Attempt("d1", "EMAIL", "LARGE_PRINT", "cy", PAPERS_BY, null));
    }

    @Test
    void aPaperReceivedADayAfterItsDeadlineIsLateAndOneTabledLateIsABreach() {
        story.paper("p1", true).delivered("d1", "p1", "s1", "STANDARD", "en", PAPERS_BY.plusDays(1));

        MeetingRow row = story.figures().row();
        assertThat(row.papers()).isEqualTo(new Tally(1, 0, 1, 0, 0));
        assertThat(row.latePapers()).isEqualTo(1);
    }

    @Test
    void aWithdrawnPaperIsOwedToNobody() {
        story.paper("p1", true).missing("p1", "s1", "BRAILLE", "cy").withdrawn("p1");

        assertThat(story.figures().papers()).isEmpty();
        assertThat(story.figures().row().papers()).isEqualTo(Tally.NONE);
        assertThat(story.figures().row().missingRenditions()).isZero();
    }

    @Test
    void aRenditionIsMissingUntilThePaperReachesTheSeat() {
        story.paper("p1", false).missing("p1", "s1", "BRAILLE", "cy").missing("p1", "s1", "BRAILLE", "cy");
        assertThat(story.figures().row().missingRenditions()).isEqualTo(1);

        story.delivered("d1", "p1", "s1", "BRAILLE", "cy", PAPERS_BY);
        assertThat(story.figures().row().missingRenditions()).isZero();
    }

    @Test
    void shortNoticeIsABreachThoughItWasAgreed() {
        assertThat(new Story().scheduled(true).seat("s1").figures().row().shortNotice())
                .isTrue();
    }

    @Test
    void aCancelledMeetingOwesNothing() {
        story.paper("p1", true).cancelled();

        MeetingRow row = story.figures().row();
        assertThat(row.cancelled()).isTrue();
        assertThat(row.notice()).isEqualTo(Tally.NONE);
        assertThat(row.latePapers()).isZero();
    }

    @Test
    void aSeatFirstHeldAfterADeadlineIsNotOwedByIt() {
        story.on(NOTICE_BY).seat("just").on(NOTICE_BY.plusDays(1)).seat("later").paper("p1", false);

        assertThat(story.figuresOf("just").notice().met()).isEqualTo(Met.NOT_YET);
        assertThat(story.figuresOf("later").notice().met()).isEqualTo(Met.NOT_OWED);
        assertThat(story.figuresOf("later").papers().getFirst().served().met()).isEqualTo(Met.NOT_YET);
    }

    @Test
    void aChangeOfHolderIsTheSameSeat() {
        story.on(NOTICE_BY.plusDays(1)).seat("s1");

        assertThat(met(story)).isEqualTo(Met.NOT_YET);
    }

    @Test
    void aSeatThatNobodyHeldForAWhileIsHeldAnewSinceThen() {
        story.seat("gap", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 2, 1))
                .seat("none", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 2, 1))
                .on(NOTICE_BY.plusDays(1))
                .seat("gap", LocalDate.of(2027, 3, 17), null)
                .seat("none", LocalDate.of(2027, 2, 2), null);

        assertThat(story.figuresOf("gap").notice().met()).isEqualTo(Met.NOT_OWED);
        assertThat(story.figuresOf("none").notice().met()).isEqualTo(Met.NOT_YET);
    }

    @Test
    void onlySeatsHeldOnTheDayAreOwed() {
        story.seat("ended", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 3, 29))
                .seat("last-day", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 3, 30))
                .seat("starts-after", LocalDate.of(2027, 3, 31), null)
                .seat("gone")
                .vacated("gone");

        assertThat(story.figures().seats()).extracting(SeatFigures::seatId).containsExactly("last-day", "s1");
    }

    @Test
    void whatHappensToASeatAfterTheMeetingChangesNothing() {
        story.on(LocalDate.of(2027, 4, 1)).vacated("s1");

        assertThat(story.figures().seats()).hasSize(1);
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        story.seat("s2")
                .noticeFailed("d1", "s1")
                .noticeGiven("d1", "s1", NOTICE_BY)
                .noticeGiven("d2", "s2", NOTICE_BY.plusDays(1))
                .paper("p1", false)
                .paper("p2", false)
                .withdrawn("p2")
                .missing("p1", "s2", "BRAILLE", "cy")
                .delivered("d3", "p1", "s1", "STANDARD", "en", PAPERS_BY)
                .vacated("s2")
                .seat("s2");
        MeetingFigures expected = story.figures();
        for (long seed = 0; seed < 200; seed++) {
            List<Recorded> meeting = new ArrayList<>(story.meeting);
            List<Recorded> seats = new ArrayList<>(story.seats);
            Collections.shuffle(meeting, new Random(seed));
            Collections.shuffle(seats, new Random(seed));

            assertThat(Figures.of(meeting, seats)).as("seed %d", seed).contains(expected);
        }
    }

    @Test
    void overdueIsWhatNobodyHasOnceTheDeadlineHasPassed() {
        MeetingRow row = story.figures().row();

        assertThat(row.overdueNotices(NOTICE_BY)).isZero();
        assertThat(row.overdueNotices(NOTICE_BY.plusDays(1))).isEqualTo(1);
    }

    private static Met met(Story story) {
        return story.figuresOf("s1").notice().met();
    }
}
