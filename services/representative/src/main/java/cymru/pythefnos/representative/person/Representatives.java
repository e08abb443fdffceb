package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody we know. */
public interface Representatives {

    Optional<Representative> find(RepresentativeId id);

    /** Those of them whom we know, in any order; erased ones too. */
    List<Representative> find(Collection<RepresentativeId> ids);

    /** Keeps a new person, or finds them already kept under that id; gives what is now kept, with its version. */
    Representative add(Representative added);

    /**
     * Keeps a change, with its entry in the audit trail, if nobody saved since {@link Representative#version()}; else the
     * store's stale-version exception. Gives the person with the new version.
     */
    Representative save(Representative changed, PersonChange change);

    /**
     * People who are not erased, by name as {@link NameOrder} sorts it.
     *
     * @param words start of one of the words of the name; nothing for everybody
     * @param after the person after whom to go on; nothing for the beginning
     */
    List<Representative> list(@Nullable String words, @Nullable RepresentativeId after, int limit);
}
