package cymru.pythefnos.representative.person.rights;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import java.util.List;

/** Makes every part of the service forget somebody who was erased. Can be done again at any time. */
public final class ForgettingPeople {

    private final Representatives people;
    private final List<PersonalData> holders;

    public ForgettingPeople(Representatives people, List<PersonalData> holders) {
        this.people = people;
        this.holders = List.copyOf(holders);
    }

    public void forget(RepresentativeId id) {
        if (people.find(id).map(Versioned::state).filter(Representative::erased).isPresent()) {
            holders.forEach(holder -> holder.forget(id));
        }
    }
}
