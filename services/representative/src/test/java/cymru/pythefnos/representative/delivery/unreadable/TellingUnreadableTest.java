package cymru.pythefnos.representative.delivery.unreadable;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.paper;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.representative.api.delivery.Remedy;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.person.PersonFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingUnreadableTest {
    private static final LocalDate PAPERS_BY = LocalDate.of(2027, 3, 22);
    private static final DeliveryId HAD = new DeliveryId("m:sian:PAPER:p:p-STANDARD-en-1");

    private final DeliveryFixture given = new DeliveryFixture();
    private final InMemoryUnreadablePapers told = new InMemoryUnreadablePapers();
    private final TellingUnreadable telling = given.feature.telling(told, new OneLink());
    private final SettlingUnreadable settling = new SettlingUnreadable(told, given.clock);

    @ParameterizedTest
    @CsvSource({
        "LAYOUT,       STANDARD/en LARGE_PRINT/en PLAIN_TEXT/en, p-LARGE_PRINT-en-1",
        "LAYOUT,       STANDARD/en PLAIN_TEXT/en,                p-PLAIN_TEXT-en-1",
        "OTHER_FORMAT, STANDARD/en LARGE_PRINT/en EASY_READ/en,  p-EASY_READ-en-1",
        "BROKEN,       STANDARD/en LARGE_PRINT/en PLAIN_TEXT/en, p-PLAIN_TEXT-en-1",
        "LAYOUT,       STANDARD/en LARGE_PRINT/cy,",
        "BROKEN,       STANDARD/en,"
    })
    void anotherRenditionGoesOutAtOnceWhereThereIsOne(Trouble trouble, String renditions, @Nullable String sent) {
        hasPaper(person().byEmail("sian@enghraifft.cymru"), renditions.split(" "));
        UnreadablePaper paper = telling.tell(delivery(), trouble);
        assertThat(paper.sent()).isEqualTo(sent == null ? null : new DeliveryId("m:sian:PAPER:p:" + sent));
        assertThat(given.queued)
                .filteredOn(id -> id.value().contains(":PAPER:"))
                .hasSize(sent == null ? 1 : 2);
    }

    @Test
    void itGoesByTheSameWay() {
        hasPaper(person().byPost().byEmail("sian@enghraifft.cymru"), "STANDARD/en", "LARGE_PRINT/en");
        telling.tell(delivery(), Trouble.LAYOUT);
        assertThat(given.all())
                .filteredOn(each -> each.startsWith("PAPER"))
                .containsOnly("PAPER POST PRINT_QUEUED sian");
    }

    @Test
    void itIsATaskWithThePapersDeadlineThenWithTheMeetings() {
        hasPaper(person(), "STANDARD/en");
        assertThat(telling.tell(delivery(), Trouble.BROKEN).deadline()).isEqualTo(PAPERS_BY);
        hasPaper("n", "2027-04-13", person());
        given.clock.set(Instant.parse("2027-04-10T09:00:00Z"));
        assertThat(telling.tell(given.deliveries.get("n:sian:PAPER:q:q-r"), Trouble.BROKEN)
                        .deadline())
                .isEqualTo(LocalDate.of(2027, 4, 13));
    }

    @Test
    void tellingItTwiceIsOnceAndAnotherTroubleStandsBesideTheFirst() {
        hasPaper(person(), "STANDARD/en", "LARGE_PRINT/en", "PLAIN_TEXT/en");
        UnreadablePaper first = telling.tell(delivery(), Trouble.LAYOUT);
        assertThat(telling.tell(delivery(), Trouble.LAYOUT)).isEqualTo(first);
        UnreadablePaper second = telling.tell(delivery(), Trouble.BROKEN);
        assertThat(second.troubles()).containsExactly(Trouble.LAYOUT, Trouble.BROKEN);
        assertThat(told.open(null, 10)).hasSize(1);
        assertThat(given.deliveries.states().filter(each -> each.paper() != null))
                .hasSize(2);
    }

    @Test
    void lookingChangesNothing() {
        hasPaper(person(), "STANDARD/en");
        assertThat(telling.opened("good")).map(Delivery::id).contains(HAD);
        assertThat(telling.opened("bad")).isEmpty();
        assertThat(told.open(null, 10)).isEmpty();
    }

    @Test
    void whatWasDoneIsWrittenDownOnce() {
        hasPaper(person(), "STANDARD/en");
        UnreadablePaper paper = telling.tell(delivery(), Trouble.LAYOUT);
        var done = new UnreadablePaper.Done(LocalDate.of(2027, 1, 11), Remedy.READ_TOGETHER);
        assertThat(settling.settle(paper.id(), new UnreadablePaper.Done(LocalDate.of(2027, 1, 12), Remedy.ON_PAPER)))
                .isEqualTo(Result.refused(new SettlingRefusal.NotThatDay(done.on(), done.on())));
        assertThat(settling.settle(paper.id(), done)).isEqualTo(Result.done(paper.settled(done)));
        assertThat(settling.settle(paper.id(), done)).isEqualTo(Result.done(paper.settled(done)));
        assertThat(settling.settle(paper.id(), new UnreadablePaper.Done(done.on(), Remedy.ON_PAPER)))
                .isEqualTo(Result.refused(new SettlingRefusal.DoneAlready(done)));
        assertThat(told.open(null, 10)).isEmpty();
    }

    private void hasPaper(PersonFixture person, String... renditions) {
        given.with("sian", person.reading(PreferredLanguage.EN));
        var meeting = given.heard(meeting("m").known());
        given.feature
                .informing()
                .paperReleased(given.heard(paper("p", 1, PAPERS_BY, renditions)), meeting, everybody("sian"));
    }

    /** Another one, of the meeting on that day. */
    private void hasPaper(String id, String day, PersonFixture person) {
        var meeting = given.heard(meeting(id).on(day).known());
        given.people.edit("sian", person.reading(PreferredLanguage.CY).profile());
        given.feature
                .informing()
                .paperReleased(given.heard(meeting(id).on(day).paper("q", 1)), meeting, everybody("sian"));
    }

    private Delivery delivery() {
        return given.deliveries.get(HAD.value());
    }

    /** One link, to the one paper. */
    private static final class OneLink implements UnreadableLinks {
        @Override
        public String make(DeliveryId id, Instant expires) {
            return "good";
        }

        @Override
        public Optional<DeliveryId> open(String secret, Instant now) {
            return List.of("good").contains(secret) ? Optional.of(HAD) : Optional.empty();
        }

        @Override
        public void forget(DeliveryId id) {}
    }
}
