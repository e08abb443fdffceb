package cymru.pythefnos.representative.delivery;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingLettersTest {

    private static final DeliveryId ID = new DeliveryId("m:mair:NOTICE:v1");

    private final DeliveryFixture given =
            new DeliveryFixture().with("mair", person().byPost()).with("sian", person());
    private final PostingLetters posting = given.feature.posting();

    @BeforeEach
    void oneLetterWaits() {
        given.feature.informing().meetingScheduled(meeting("m").known(), everybody("mair", "sian"));
    }

    @Test
    void theQueueShowsLettersOnlyWithTheLastDayOfPosting() {
        assertThat(posting.queue()).singleElement().satisfies(letter -> {
            assertThat(letter.delivery().id()).isEqualTo(ID);
            assertThat(letter.postBy()).isEqualTo(LocalDate.of(2027, 3, 11));
        });
    }

    @Test
    void theEarliestDeadlineComesFirst() {
        given.feature
                .informing()
                .meetingScheduled(meeting("sooner").on("2027-03-02").known(), everybody("mair"));

        assertThat(posting.queue())
                .extracting(letter -> letter.delivery().occasion().meeting().value())
                .containsExactly("sooner", "m");
    }

    @Test
    void aLetterCountsTwoWorkingDaysAfterPosting() {
        given.clock.set(Instant.parse("2027-01-15T12:00:00Z"));

        assertThat(posting.posted(ID, LocalDate.of(2027, 1, 15))).isInstanceOf(Posting.Posted.class);
        assertThat(given.deliveries.news).containsExactly(new DeliveryNews.NoticeGiven(LocalDate.of(2027, 1, 19)));
        assertThat(posting.queue()).isEmpty();
    }

    @Test
    void sayingItAgainChangesNothing() {
        posting.posted(ID, LocalDate.of(2027, 1, 11));

        assertThat(posting.posted(ID, LocalDate.of(2027, 1, 11))).isInstanceOf(Posting.Posted.class);
        assertThat(given.deliveries.news).hasSize(1);
    }

    @Test
    void anotherDayIsRefusedOnceItWasPosted() {
        given.clock.set(Instant.parse("2027-01-15T12:00:00Z"));
        posting.posted(ID, LocalDate.of(2027, 1, 14));

        assertThat(posting.posted(ID, LocalDate.of(2027, 1, 15))).isInstanceOf(Posting.NotInPrintQueue.class);
    }

    @Test
    void tomorrowIsRefused() {
        assertThat(posting.posted(ID, LocalDate.of(2027, 1, 12)))
                .isEqualTo(new Posting.InFuture(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 11)));
    }

    @Test
    void aDayBeforeTheLetterExistedIsRefused() {
        assertThat(posting.posted(ID, LocalDate.of(2027, 1, 10))).isInstanceOf(Posting.BeforeMade.class);
    }

    @Test
    void anEmailCannotBePosted() {
        assertThat(posting.posted(new DeliveryId("m:sian:NOTICE:v1"), LocalDate.of(2027, 1, 11)))
                .isInstanceOf(Posting.NotInPrintQueue.class);
    }

    @Test
    void anUnknownOneIsRefused() {
        assertThat(posting.posted(new DeliveryId("nothing"), LocalDate.of(2027, 1, 11)))
                .isInstanceOf(Posting.Unknown.class);
    }
}
