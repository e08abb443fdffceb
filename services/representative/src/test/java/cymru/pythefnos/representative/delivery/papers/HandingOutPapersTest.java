package cymru.pythefnos.representative.delivery.papers;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.moved;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.paper;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandingOutPapersTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 22);
    private static final String[] ALL = {"sian", "gwen", "john", "mair"};

    private final DeliveryFixture given = new DeliveryFixture()
            .with("sian", person().reading(PreferredLanguage.BOTH))
            .with("gwen", person().reading(PreferredLanguage.CY, Format.LARGE_PRINT, Format.STANDARD))
            .with("john", person().reading(PreferredLanguage.EN, Format.EASY_READ))
            .with("mair", person().reading(PreferredLanguage.CY).byPost());
    private final Informing informing = given.feature.informing();
    private final KnownMeeting meeting = given.heard(meeting("m").known());

    @Test
    void eachGetsTheirOwnFormatAndLanguageByTheirOwnWay() {
        release(1, "STANDARD/cy", "STANDARD/en", "LARGE_PRINT/cy", "LARGE_PRINT/en", "EASY_READ/en");

        assertThat(copies())
                .containsExactly(
                        "sian STANDARD CY EMAIL",
                        "sian STANDARD EN EMAIL",
                        "gwen LARGE_PRINT CY EMAIL",
                        "john EASY_READ EN EMAIL",
                        "mair STANDARD CY POST");
    }

    @Test
    void anotherFormatNeverTakesThePlaceOfTheirs() {
        release(1, "STANDARD/cy", "STANDARD/en");

        assertThat(copies()).noneMatch(copy -> copy.startsWith("gwen") || copy.startsWith("john"));
    }

    @Test
    void whatComesLaterIsSentAtOnceAndNothingTwice() {
        release(1, "STANDARD/cy");
        given.acceptEverything();
        KnownPaper more = given.heard(new KnownPaper(
                given.papers.ofMeeting(meeting.id()).getFirst().id(),
                meeting.id(),
                meeting.group(),
                2,
                DEADLINE,
                false,
                List.of(
                        paper("p", 1, DEADLINE, "STANDARD/cy").renditions().getFirst(),
                        paper("p", 2, DEADLINE, "EASY_READ/en").renditions().getFirst()),
                false));
        informing.paperReleased(more, meeting, everybody(ALL));

        assertThat(copies())
                .containsExactly("sian STANDARD CY EMAIL", "mair STANDARD CY POST", "john EASY_READ EN EMAIL");
    }

    @Test
    void aNewerRenditionReplacesOneThatStillWaits() {
        release(1, "STANDARD/cy");
        release(2, "STANDARD/cy");

        assertThat(given.all())
                .containsExactly(
                        "PAPER EMAIL SUPERSEDED sian",
                        "PAPER POST SUPERSEDED mair",
                        "PAPER EMAIL QUEUED sian",
                        "PAPER POST PRINT_QUEUED mair");
    }

    @Test
    void aWithdrawnPaperIsNotSentAnyMore() {
        KnownPaper paper = release(1, "STANDARD/cy");
        informing.paperWithdrawn(paper);

        assertThat(given.all()).containsExactly("PAPER EMAIL STOPPED sian", "PAPER POST STOPPED mair");
    }

    @Test
    void whatIsMissingIsLookedForAWeekBeforeTheDeadline() {
        release(1, "STANDARD/cy", "STANDARD/en");

        assertThat(given.watches.announced).isEmpty();
        assertThat(given.alarms.set)
                .containsEntry("look for p:LARGE_PRINT:cy", Instant.parse("2027-03-15T09:00:00Z"))
                .containsEntry("look for p:EASY_READ:en", Instant.parse("2027-03-15T09:00:00Z"));
    }

    @Test
    void whatIsStillMissingThenIsAnnouncedOnce() {
        release(1, "STANDARD/cy", "STANDARD/en");
        Instant then = Instant.parse("2027-03-15T09:00:00Z");
        given.feature.watching().look(new WatchId("p:LARGE_PRINT:cy"), then.minusSeconds(1));
        assertThat(given.watches.announced).isEmpty();

        given.feature.watching().look(new WatchId("p:LARGE_PRINT:cy"), then);
        given.feature.watching().look(new WatchId("p:LARGE_PRINT:cy"), then);
        assertThat(given.watches.announced)
                .singleElement()
                .satisfies(watch -> assertThat(watch.seats()).containsExactly(new SeatId("seat-gwen")));
    }

    @Test
    void whoeverComesLaterWaitsForTheSameRendition() {
        KnownPaper paper = release(1, "STANDARD/cy", "STANDARD/en");
        given.with("eirlys", person().reading(PreferredLanguage.EN, Format.EASY_READ));
        informing.paperReleased(paper, meeting, everybody("eirlys"));

        given.feature.watching().look(new WatchId("p:EASY_READ:en"), Instant.parse("2027-03-15T09:00:00Z"));
        assertThat(given.watches.announced)
                .singleElement()
                .satisfies(watch -> assertThat(watch.seats())
                        .containsExactlyInAnyOrder(new SeatId("seat-john"), new SeatId("seat-eirlys")));
    }

    @Test
    void aWithdrawnPaperIsMissingToNobody() {
        KnownPaper paper = release(1, "STANDARD/cy", "STANDARD/en");
        given.heard(new KnownPaper(
                paper.id(),
                paper.meeting(),
                paper.group(),
                paper.paperVersion(),
                paper.deadline(),
                paper.late(),
                paper.renditions(),
                true));

        given.feature.watching().look(new WatchId("p:EASY_READ:en"), Instant.parse("2027-03-15T09:00:00Z"));
        assertThat(given.watches.announced).isEmpty();
    }

    @Test
    void whatHasComeByThenIsNotAnnounced() {
        release(1, "STANDARD/cy");
        release(2, "STANDARD/cy", "LARGE_PRINT/cy");
        given.feature.watching().look(new WatchId("p:LARGE_PRINT:cy"), Instant.parse("2027-03-20T09:00:00Z"));

        assertThat(given.watches.announced).isEmpty();
    }

    @Test
    void whatIsMissingCloserToTheDeadlineIsAnnouncedAtOnce() {
        given.clock.set(Instant.parse("2027-03-20T12:00:00Z"));
        release(1, "STANDARD/cy", "STANDARD/en");

        assertThat(given.watches.announced).hasSize(2);
    }

    @Test
    void aMoveTakesAlongWhatWaitsAndLeavesWhatWasSent() {
        KnownPaper paper = release(1, "STANDARD/cy");
        given.acceptEverything();
        KnownMeeting later = given.heard(moved(meeting, 7));
        informing.paperReleased(paper, later, everybody(ALL));

        assertThat(given.all()).containsExactly("PAPER EMAIL ACCEPTED sian", "PAPER POST PRINT_QUEUED mair");
        Delivery letter = given.deliveries.get("m:mair:PAPER:p:p-STANDARD-cy-1");
        assertThat(letter.occasion()).isEqualTo(Occasion.of(later));
        assertThat(letter.deadline()).isEqualTo(DEADLINE.plusDays(7));
        Delivery sent = given.deliveries.get("m:sian:PAPER:p:p-STANDARD-cy-1");
        assertThat(sent.occasion()).isEqualTo(Occasion.of(meeting));
    }

    @Test
    void whatIsMissingIsLookedForAWeekBeforeTheDeadlineOfTheNewDate() {
        KnownPaper paper = release(1, "STANDARD/cy", "STANDARD/en");
        informing.paperReleased(paper, given.heard(moved(meeting, -7)), everybody(ALL));

        Instant then = Instant.parse("2027-03-08T09:00:00Z");
        assertThat(given.alarms.set).containsEntry("look for p:EASY_READ:en", then);
        given.feature.watching().look(new WatchId("p:EASY_READ:en"), then);
        assertThat(given.watches.announced)
                .singleElement()
                .satisfies(watch -> assertThat(watch.deadline()).isEqualTo(DEADLINE.minusDays(7)));
    }

    @Test
    void whoeverIsInvitedAfterAMoveHasThePaperByTheNewDeadline() {
        KnownPaper paper = release(1, "STANDARD/cy");
        KnownMeeting later = given.heard(moved(meeting, 7));
        given.with("eirlys", person().reading(PreferredLanguage.CY));
        informing.paperReleased(paper, later, everybody("eirlys"));

        assertThat(given.deliveries.get("m:eirlys:PAPER:p:p-STANDARD-cy-1").deadline())
                .isEqualTo(DEADLINE.plusDays(7));
    }

    @Test
    void aPaperThatIsLateByNowSaysSoWhereItWaits() {
        KnownPaper paper = release(1, "STANDARD/cy");
        given.acceptEverything();
        informing.paperReleased(
                given.heard(new KnownPaper(
                        paper.id(),
                        paper.meeting(),
                        paper.group(),
                        2,
                        paper.deadline(),
                        true,
                        paper.renditions(),
                        false)),
                meeting,
                everybody(ALL));

        assertThat(given.deliveries.states())
                .extracting(Delivery::paper)
                .extracting(PaperCopy::late)
                .containsExactly(false, true);
    }

    private KnownPaper release(int version, String... renditions) {
        KnownPaper paper = given.heard(paper("p", version, DEADLINE, renditions));
        informing.paperReleased(paper, meeting, everybody(ALL));
        return paper;
    }

    private List<String> copies() {
        return given.deliveries
                .states()
                .filter(delivery -> delivery.paper() != null)
                .map(HandingOutPapersTest::copy)
                .toList();
    }

    private static String copy(Delivery delivery) {
        return delivery.paper() instanceof PaperCopy copy
                ? delivery.person() + " " + copy.format() + " " + copy.tongue() + " " + delivery.way()
                : "";
    }
}
