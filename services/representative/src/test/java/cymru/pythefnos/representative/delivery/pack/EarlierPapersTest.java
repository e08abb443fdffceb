package cymru.pythefnos.representative.delivery.pack;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliveryFixture.paper;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is new in somebody's next pack follows from what they were sent. */
class EarlierPapersTest {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 22);

    private final DeliveryFixture given = new DeliveryFixture()
            .with("mair", person().reading(PreferredLanguage.CY).byPost());
    private final EarlierPapers earlier = new EarlierPapers(given.deliveries);

    private Delivery released(String id, int version) {
        given.feature
                .informing()
                .paperReleased(
                        given.heard(paper(id, version, DEADLINE, "STANDARD/cy")),
                        given.heard(meeting("m").known()),
                        everybody("mair"));
        given.clock.set(given.clock.instant().plus(Duration.ofMinutes(1)));
        return given.deliveries.get("m:mair:PAPER:" + id + ":" + id + "-STANDARD-cy-" + version);
    }

    private void posted(Delivery delivery) {
        given.feature.recording().record(delivery.id(), new ManualDelivery.Posted(LocalDate.of(2027, 1, 11)));
    }

    private Delivery now(Delivery delivery) {
        return given.deliveries
                .find(new DeliveryId(delivery.id().value()))
                .orElseThrow()
                .state();
    }

    @Test
    void nothingWasSentBeforeTheFirst() {
        Delivery first = released("p1", 1);
        Delivery second = released("p2", 1);

        assertThat(earlier.before(first, List.of(first, second))).isEmpty();
    }

    @Test
    void whatWasPostedIsNotNewTheNextTimeAlsoIfItWasReplacedSince() {
        posted(released("p1", 1));
        Delivery replacing = released("p1", 2);
        Delivery second = released("p2", 1);

        assertThat(earlier.before(replacing, List.of(replacing, second))).containsExactly("p1-STANDARD-cy-1");
    }

    @Test
    void aLetterThatIsPrintedAgainSaysWhatWasNewThen() {
        Delivery first = released("p1", 1);
        posted(first);
        Delivery second = released("p2", 1);
        posted(second);

        assertThat(earlier.before(now(first), List.of(now(first)))).isEmpty();
        assertThat(earlier.before(now(second), List.of(now(second)))).containsExactly("p1-STANDARD-cy-1");
    }
}
