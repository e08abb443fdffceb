package cymru.pythefnos.representative.person.rights;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.idempotency.KeptAnswers;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import java.util.List;

/** Makes every part of the service forget somebody who was erased. Can be done again at any time. */
public final class ForgettingPeople {

    private final Representatives people;
    private final List<PersonalData> holders;
    private final KeptAnswers answers;
    private final ErasedSpace space;

    public ForgettingPeople(
            Representatives people, List<PersonalData> holders, KeptAnswers answers, ErasedSpace space) {
        this.people = people;
        this.holders = List.copyOf(holders);
        this.answers = answers;
        this.space = space;
    }

    public void forget(RepresentativeId id) {
        if (people.find(id).map(Versioned::state).filter(Representative::erased).isPresent()) {
            holders.forEach(holder -> holder.forget(id));
            // what was answered when they were put on the list says all about them
            answers.forget(id.value());
            space.giveUp();
        }
    }
}
