package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who represents.
 *
 * @param version how often they were saved; a change is refused if somebody else saved in between
 * @param profile what they told us; nothing once they were erased
 */
public record Representative(
        RepresentativeId id, long version, @Nullable Profile profile) {

    public boolean erased() {
        return profile == null;
    }

    /** What they told us, or nothing once they were erased. */
    public Optional<Profile> known() {
        return Optional.ofNullable(profile);
    }

    Representative with(Profile changed, long expectedVersion) {
        return new Representative(id, expectedVersion, changed);
    }

    Representative erase(long expectedVersion) {
        return new Representative(id, expectedVersion, null);
    }

    /** The same person as the store gave them their version. */
    public Representative at(long storedVersion) {
        return new Representative(id, storedVersion, profile);
    }
}
