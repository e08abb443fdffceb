package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writing down, correcting and erasing what people told us. */
public final class KeepingPeople {

    private final Representatives people;
    private final ThirdSectorDomains thirdSector;
    private final PersonNews news;

    public KeepingPeople(Representatives people, ThirdSectorDomains thirdSector, PersonNews news) {
        this.people = people;
        this.thirdSector = thirdSector;
        this.news = news;
    }

    /** Adds a person; a second time with the same id gives the person added the first time. */
    public Keeping add(RepresentativeId id, Profile profile) {
        return direct(profile, () -> new Keeping.Kept(people.add(new Representative(id, 0, profile))));
    }

    /** Puts a corrected profile in place of the one that {@code expectedVersion} showed. */
    public Keeping edit(RepresentativeId id, long expectedVersion, Profile changed) {
        return known(
                id,
                person -> person.erased()
                        ? new Keeping.Gone(id)
                        : direct(changed, () -> edited(person, expectedVersion, changed)));
    }

    /** Takes away all that was personal; a second time changes nothing. */
    public Keeping erase(RepresentativeId id, long expectedVersion) {
        return known(id, person -> person.erased() ? new Keeping.Kept(person) : erased(person, expectedVersion));
    }

    private Keeping edited(Representative person, long expectedVersion, Profile changed) {
        boolean leadChanges = person.known()
                .filter(before -> before.preferredChannel().leadWorkingDays()
                        == changed.preferredChannel().leadWorkingDays())
                .isEmpty();
        if (leadChanges) {
            news.leadAboutToChange(person.id(), expectedVersion + 1);
        }
        Representative saved = people.save(person.with(changed, expectedVersion), PersonChange.EDITED);
        if (leadChanges) {
            news.leadChanged(saved.id());
        }
        return new Keeping.Kept(saved);
    }

    private Keeping erased(Representative person, long expectedVersion) {
        return new Keeping.Kept(people.save(person.erase(expectedVersion), PersonChange.ERASED));
    }

    private Keeping known(RepresentativeId id, Function<Representative, Keeping> then) {
        return people.find(id).map(then).orElseGet(() -> new Keeping.Unknown(id));
    }

    private Keeping direct(Profile profile, Supplier<Keeping> then) {
        return thirdSector.refusedIn(profile).stream()
                .findFirst()
                .<Keeping>map(Keeping.ThirdSectorAddress::new)
                .orElseGet(then);
    }
}
