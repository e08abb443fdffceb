package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who represents.
 *
 * @param profile what they told us; nothing once they were erased
 */
public record Representative(RepresentativeId id, @Nullable Profile profile) {

    public boolean erased() {
        return profile == null;
    }

    /** What they told us, or nothing once they were erased. */
    public Optional<Profile> known() {
        return Optional.ofNullable(profile);
    }
}
