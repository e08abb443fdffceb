package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;

/** Saves what has become of a person, and tells their seats where that changes by when notices have to be sent. */
public final class SavingPeople {

    private final Representatives people;
    private final PersonNews news;

    public SavingPeople(Representatives people, PersonNews news) {
        this.people = people;
        this.news = news;
    }

    /** @param version of the person before */
    public Result<Versioned<Representative>, PersonRefusal> save(
            Representative before, PersonEvent event, long version) {
        RepresentativeId id = before.id();
        boolean leadChanges = lead(before) != lead(event.person());
        if (leadChanges) {
            news.leadAboutToChange(id, version + 1);
        }
        var saved = people.replace(event, version)
                .<PersonRefusal>because(stale -> new PersonRefusal.ChangedMeanwhile(id, version));
        if (leadChanges && saved instanceof Result.Done) {
            news.leadChanged(id);
        }
        return saved;
    }

    private static int lead(Representative person) {
        return person.known().orElseThrow().preferredChannel().leadWorkingDays();
    }
}
