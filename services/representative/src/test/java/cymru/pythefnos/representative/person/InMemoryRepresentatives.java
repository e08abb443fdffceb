package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.InMemoryStore;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody we know, in memory. */
public final class InMemoryRepresentatives implements Representatives {

    private final InMemoryStore<RepresentativeId, Representative> store =
            new InMemoryStore<>(Representative::id, Representative::version, Representative::at);

    /** What was written to the audit trail, the first first. */
    public final List<PersonChange> trail = new ArrayList<>();

    @Override
    public Optional<Representative> find(RepresentativeId id) {
        return store.find(id);
    }

    @Override
    public List<Representative> find(Collection<RepresentativeId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Representative add(Representative added) {
        if (store.add(added)) {
            trail.add(PersonChange.ADDED);
        }
        return find(added.id()).orElseThrow();
    }

    @Override
    public Representative save(Representative changed, PersonChange change) {
        Representative saved = store.save(changed);
        trail.add(change);
        return saved;
    }

    @Override
    public List<Representative> list(@Nullable String words, @Nullable RepresentativeId after, int limit) {
        String from = after == null ? "" : find(after).map(this::key).orElse("");
        return store.all()
                .filter(person -> !person.erased())
                .filter(person ->
                        words == null || NameOrder.isSearchable(words) && matches(person, NameOrder.key(words)))
                .filter(person -> key(person).compareTo(from) > 0)
                .sorted(Comparator.comparing(this::key))
                .limit(limit)
                .toList();
    }

    private static boolean matches(Representative person, String start) {
        String key = NameOrder.key(person.known().orElseThrow().name());
        return key.startsWith(start) || NameOrder.words(key).stream().anyMatch(word -> word.startsWith(start));
    }

    private String key(Representative person) {
        return person.known().map(profile -> NameOrder.key(profile.name())).orElse("") + "\u0000" + person.id();
    }
}
