package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.validation.Between;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for.
 *
 * @param name how one of the words of the name begins
 * @param after the {@code next} of the page before
 */
public record SearchRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable RepresentativeId after,
        @Between(least = 1, most = 200) @Nullable Integer limit) {}
