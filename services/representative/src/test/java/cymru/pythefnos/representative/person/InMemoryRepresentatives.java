package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonEvent.PersonEdited;
import cymru.pythefnos.representative.person.PersonEvent.PersonErased;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody we know, in memory. */
public final class InMemoryRepresentatives extends InMemoryAggregates<RepresentativeId, Representative, PersonEvent>
        implements Representatives {

    public InMemoryRepresentatives() {
        super(PersonEvent::person, Representative::id);
    }

    /** Whatever version they are at. */
    public void edit(String id, Profile changed) {
        replace(new PersonEdited(new Representative(new RepresentativeId(id), changed)), version(id));
    }

    /** Whatever version they are at. */
    public void erase(String id) {
        replace(new PersonErased(new Representative(new RepresentativeId(id), null)), version(id));
    }

    private long version(String id) {
        return find(new RepresentativeId(id)).orElseThrow().version();
    }

    @Override
    public List<Versioned<Representative>> held() {
        return all().filter(
                        person -> person.state().known().flatMap(Profile::hold).isPresent())
                .toList();
    }

    @Override
    public List<Representative> find(Collection<RepresentativeId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<Representative>> list(@Nullable String words, @Nullable RepresentativeId after, int limit) {
        String from = after == null
                ? ""
                : find(after).map(InMemoryRepresentatives::key).orElse("");
        return all().filter(person -> !person.state().erased())
                .filter(person ->
                        words == null || NameOrder.isSearchable(words) && matches(person, NameOrder.key(words)))
                .filter(person -> key(person).compareTo(from) > 0)
                .sorted(Comparator.comparing(InMemoryRepresentatives::key))
                .limit(limit)
                .toList();
    }

    private static boolean matches(Versioned<Representative> person, String start) {
        String key = NameOrder.key(person.state().known().orElseThrow().name());
        return key.startsWith(start) || NameOrder.words(key).stream().anyMatch(word -> word.startsWith(start));
    }

    private static String key(Versioned<Representative> person) {
        return person.state()
                        .known()
                        .map(profile -> NameOrder.key(profile.name()))
                        .orElse("") + "\u0000" + person.state().id();
    }
}
