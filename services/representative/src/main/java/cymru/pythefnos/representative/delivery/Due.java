package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.person.Profile;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail whose turn it is, and whom it is for.
 *
 * @param to nothing if the person was erased
 */
public record Due(Stored stored, @Nullable Profile to) {}
