package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonEvent.AddressHeld;
import cymru.pythefnos.representative.person.PersonEvent.AddressReleased;
import cymru.pythefnos.representative.person.contact.Hold;
import java.util.List;
import java.util.Optional;

/** No mail to an address that came back, until an officer has corrected it or confirmed that it is right. */
public final class HoldingAddresses {
    private static final int RACES = 10;

    private final Representatives people;
    private final SavingPeople saving;
    private final List<AddressNews> news;

    public HoldingAddresses(Representatives people, PersonNews leads, List<AddressNews> news) {
        this.people = people;
        this.saving = new SavingPeople(people, leads);
        this.news = List.copyOf(news);
    }

    /**
     * Gives whether the address is held now. It is not if it is not theirs any more: what came back says nothing of
     * another.
     */
    public boolean hold(RepresentativeId id, EmailAddress address, Hold hold) {
        for (int race = 0; race < RACES; race++) {
            Optional<Versioned<Representative>> found = people.find(id);
            Profile before = found.flatMap(person -> person.state().known()).orElse(null);
            if (before == null) {
                return false;
            }
            Profile held = before.holding(address, hold);
            if (held.equals(before)) {
                return before.isHeldAt(address);
            }
            Versioned<Representative> person = found.orElseThrow();
            var event = new AddressHeld(new Representative(id, held), hold);
            if (saving.save(person.state(), event, person.version()) instanceof Result.Done) {
                return true;
            }
        }
        throw new IllegalStateException("somebody else changes " + id + " all the time");
    }

    /** An officer says that mail can be sent. Where it could, nothing changes. */
    public Result<Versioned<Representative>, PersonRefusal> release(RepresentativeId id) {
        return Result.<Versioned<Representative>, PersonRefusal>found(
                        people.find(id), () -> new PersonRefusal.Unknown(id))
                .then(this::release);
    }

    private Result<Versioned<Representative>, PersonRefusal> release(Versioned<Representative> person) {
        Representative before = person.state();
        if (before.erased()) {
            return Result.refused(new PersonRefusal.Gone(before.id()));
        }
        Profile profile = before.known().orElseThrow();
        if (profile.hold().isEmpty()) {
            return Result.done(person);
        }
        var event = new AddressReleased(new Representative(before.id(), profile.released()));
        return saving.save(before, event, person.version()).map(saved -> {
            news.forEach(each -> each.usableAgain(before.id()));
            return saved;
        });
    }
}
