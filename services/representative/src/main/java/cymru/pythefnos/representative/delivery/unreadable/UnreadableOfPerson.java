package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which papers a person could not read. That it was so stays on record; by their links nothing can be told any more. */
public final class UnreadableOfPerson implements PersonalData {
    private final UnreadablePapers told;
    private final UnreadableLinks links;
    private final Deliveries deliveries;

    public UnreadableOfPerson(UnreadablePapers told, UnreadableLinks links, Deliveries deliveries) {
        this.told = told;
        this.links = links;
        this.deliveries = deliveries;
    }

    @Override
    public String section() {
        return "unreadablePapers";
    }

    @Override
    public List<HeldTrouble> about(RepresentativeId id) {
        return told.ofPerson(id).stream()
                .map(Versioned::state)
                .map(paper -> new HeldTrouble(
                        paper.copy().delivery().value(), paper.troubles(), paper.toldAt(), paper.done()))
                .toList();
    }

    @Override
    public void forget(RepresentativeId id) {
        deliveries.ofPerson(id).forEach(stored -> links.forget(stored.state().id()));
    }

    /** What they told us, as it stands in the export. */
    public record HeldTrouble(
            String deliveryId, List<Trouble> troubles, Instant toldAt, UnreadablePaper.@Nullable Done done) {}
}
