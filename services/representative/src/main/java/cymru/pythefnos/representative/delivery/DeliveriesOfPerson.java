package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.chassis.aggregate.Overtaken;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person was sent. That it was sent stays on record after they are erased; what it said does not. */
public final class DeliveriesOfPerson implements PersonalData {

    private final Deliveries deliveries;
    private final Evidence evidence;
    private final PaperLinks links;

    public DeliveriesOfPerson(Deliveries deliveries, Evidence evidence, PaperLinks links) {
        this.deliveries = deliveries;
        this.evidence = evidence;
        this.links = links;
    }

    @Override
    public String section() {
        return "deliveries";
    }

    @Override
    public List<HeldDelivery> about(RepresentativeId id) {
        return deliveries.ofPerson(id).stream()
                .map(Versioned::state)
                .map(delivery -> new HeldDelivery(
                        delivery.id().value(),
                        delivery.kind(),
                        delivery.way(),
                        delivery.state(),
                        delivery.createdAt(),
                        delivery.progress().receivedOn()))
                .toList();
    }

    @Override
    public void forget(RepresentativeId id) {
        for (Versioned<Delivery> stored : deliveries.ofPerson(id)) {
            Delivery delivery = stored.state();
            Delivery scrubbed = delivery.with(delivery.progress().withoutReplies());
            Delivery forgotten = scrubbed.waits() ? scrubbed.ended(State.STOPPED, Reason.PERSON_ERASED) : scrubbed;
            if (!forgotten.equals(delivery)) {
                deliveries
                        .replace(Change.silent(forgotten), stored.version())
                        .orThrow(stale -> new Overtaken(delivery.id()));
            }
            evidence.delete(delivery.id());
            links.forget(delivery.id());
        }
    }

    /** A delivery as it stands in the export. */
    public record HeldDelivery(
            String deliveryId,
            Kind kind,
            Way way,
            State state,
            Instant createdAt,
            @Nullable LocalDate receivedOn) {}
}
