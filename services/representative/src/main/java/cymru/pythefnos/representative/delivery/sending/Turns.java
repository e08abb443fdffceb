package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.byhand.DeemedReceipt;
import cymru.pythefnos.representative.delivery.byhand.PersonsTurn;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Until when machines may keep trying, by what is known of the person now: an address may have come or gone. */
public final class Turns {

    private final Representatives people;
    private final PersonsTurn rule;

    public Turns(Representatives people, DeemedReceipt receipt) {
        this.people = people;
        this.rule = new PersonsTurn(receipt);
    }

    /** When a person takes over. */
    public Instant of(Delivery delivery) {
        return rule.of(delivery, Reach.hasPost(people, delivery.person()));
    }

    /** The same of many, looked up together, without what no worker has anything to do about. */
    public Map<DeliveryId, Instant> of(Collection<Delivery> all) {
        Set<Delivery> open = all.stream().filter(Delivery::sendable).collect(Collectors.toSet());
        Set<RepresentativeId> withPost = new HashSet<>();
        people.find(open.stream().map(Delivery::person).collect(Collectors.toSet()))
                .forEach(person -> person.known().flatMap(Reach::post).ifPresent(post -> withPost.add(person.id())));
        return open.stream()
                .collect(Collectors.toMap(Delivery::id, each -> rule.of(each, withPost.contains(each.person()))));
    }
}
