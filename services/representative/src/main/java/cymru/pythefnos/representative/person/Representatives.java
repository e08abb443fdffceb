package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody we know. */
public interface Representatives extends Aggregates<RepresentativeId, Representative, PersonEvent> {

    /** What somebody told us; nothing if nobody has that id, or they were erased. */
    default Optional<Profile> profile(RepresentativeId id) {
        return find(id).flatMap(person -> person.state().known());
    }

    /** Everybody to an address of whom no mail goes, in any order. */
    List<Versioned<Representative>> held();

    /** Those of them whom we know, in any order; erased ones too. */
    List<Representative> find(Collection<RepresentativeId> ids);

    /**
     * People who are not erased, by name as {@link NameOrder} sorts it.
     *
     * @param words start of one of the words of the name; nothing for everybody
     * @param after the person after whom to go on; nothing for the beginning
     */
    List<Versioned<Representative>> list(@Nullable String words, @Nullable RepresentativeId after, int limit);
}
