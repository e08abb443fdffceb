package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonEvent.PersonAdded;
import cymru.pythefnos.representative.person.PersonEvent.PersonEdited;
import cymru.pythefnos.representative.person.PersonEvent.PersonErased;
import java.util.List;

/** Writing down, correcting and erasing what people told us. */
public final class KeepingPeople {

    private final Representatives people;
    private final ThirdSectorDomains thirdSector;
    private final SavingPeople saving;
    private final List<AddressNews> addresses;

    public KeepingPeople(
            Representatives people, ThirdSectorDomains thirdSector, PersonNews leads, List<AddressNews> addresses) {
        this.people = people;
        this.thirdSector = thirdSector;
        this.saving = new SavingPeople(people, leads);
        this.addresses = List.copyOf(addresses);
    }

    /** Erased or not. */
    public Result<Versioned<Representative>, PersonRefusal> find(RepresentativeId id) {
        return Result.found(people.find(id), () -> new PersonRefusal.Unknown(id));
    }

    /** A person about whom something is known. */
    public Result<Versioned<Representative>, PersonRefusal> known(RepresentativeId id) {
        return find(id).then(person ->
                person.state().erased() ? Result.refused(new PersonRefusal.Gone(id)) : Result.done(person));
    }

    /** Adds a person; a second time with the same id gives the person added the first time. */
    public Result<Versioned<Representative>, PersonRefusal> add(RepresentativeId id, Profile profile) {
        return direct(profile).map(fine -> people.add(new PersonAdded(new Representative(id, fine))));
    }

    /**
     * Puts a corrected profile in place of the one that this version showed. An address that is held stays so; another in
     * its place is not.
     */
    public Result<Versioned<Representative>, PersonRefusal> edit(RepresentativeId id, long version, Profile changed) {
        return known(id).then(before -> direct(changed).then(fine -> edited(before.state(), fine, version)));
    }

    /** Takes away all that was personal; a second time changes nothing. */
    public Result<Versioned<Representative>, PersonRefusal> erase(RepresentativeId id, long version) {
        return find(id).then(person -> person.state().erased()
                ? Result.done(person)
                : replace(new PersonErased(new Representative(id, null)), version));
    }

    private Result<Versioned<Representative>, PersonRefusal> edited(
            Representative before, Profile changed, long version) {
        Profile was = before.known().orElseThrow();
        Profile now = changed.heldAs(was);
        var saved = saving.save(before, new PersonEdited(new Representative(before.id(), now)), version);
        if (saved instanceof Result.Done && was.hold().isPresent() && now.hold().isEmpty()) {
            addresses.forEach(each -> each.usableAgain(before.id()));
        }
        return saved;
    }

    private Result<Versioned<Representative>, PersonRefusal> replace(PersonEvent event, long version) {
        return people.replace(event, version)
                .because(stale ->
                        new PersonRefusal.ChangedMeanwhile(event.person().id(), version));
    }

    private Result<Profile, PersonRefusal> direct(Profile profile) {
        return thirdSector.refusedIn(profile).stream()
                .findFirst()
                .<Result<Profile, PersonRefusal>>map(
                        domain -> Result.refused(new PersonRefusal.ThirdSectorAddress(domain)))
                .orElseGet(() -> Result.done(profile));
    }
}
