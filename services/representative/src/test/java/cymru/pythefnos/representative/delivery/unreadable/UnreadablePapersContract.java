package cymru.pythefnos.representative.delivery.unreadable;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.representative.api.delivery.Remedy;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent.MoreTold;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent.UnreadableSettled;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent.UnreadableTold;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of papers that somebody can't read must do. */
public interface UnreadablePapersContract extends AggregatesContract<UnreadableId, UnreadablePaper, UnreadableEvent> {
    LocalDate DAY = LocalDate.of(2027, 3, 22);

    @Override
    UnreadablePapers aggregates();

    @Override
    default UnreadableId freshId() {
        return new UnreadableId(UUID.randomUUID().toString());
    }

    @Override
    default UnreadableEvent added(UnreadableId id) {
        return new UnreadableTold(paper(id, DAY));
    }

    @Override
    default UnreadableEvent changed(UnreadableId id, int nth) {
        return new MoreTold(paper(id, DAY.plusDays(nth)).also(Trouble.BROKEN));
    }

    @Override
    default UnreadablePaper state(UnreadableEvent event) {
        return event.paper();
    }

    @Test
    default void thoseAboutWhichNothingWasDoneComeByDeadlineInPages() {
        for (String name : List.of("c", "a", "b", "done")) {
            aggregates().add(new UnreadableTold(paper(new UnreadableId(name), DAY.plusDays(name.charAt(0) - 'a'))));
        }
        var done = new UnreadablePaper.Done(DAY, Remedy.READ_TOGETHER);
        UnreadablePaper settled = paper(new UnreadableId("done"), DAY).settled(done);
        aggregates().replace(new UnreadableSettled(settled, done), 1);
        assertThat(aggregates().open(null, 2))
                .extracting(each -> each.state().id().value())
                .containsExactly("a", "b");
        assertThat(aggregates().open(new UnreadableId("b"), 2))
                .extracting(each -> each.state().id().value())
                .containsExactly("c");
        assertThat(aggregates().ofPerson(new RepresentativeId("sian"))).hasSize(4);
        assertThat(aggregates().ofPerson(new RepresentativeId("gwen"))).isEmpty();
    }

    private static UnreadablePaper paper(UnreadableId id, LocalDate deadline) {
        var delivery = DeliverySamples.paper(person().profile(), Language.CY, 10, false, false);
        return new UnreadablePaper(
                id,
                UnreadablePaper.Copy.of(delivery),
                List.of(Trouble.LAYOUT),
                DeliverySamples.NOW,
                deadline,
                new DeliveryId("m:sian:PAPER:p:r2"),
                null);
    }
}
