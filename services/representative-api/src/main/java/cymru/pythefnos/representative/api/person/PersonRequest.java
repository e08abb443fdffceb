package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.validation.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What a person told us; also what a merge patch is laid upon.
 *
 * @param name as they want to be written to
 * @param language absent = both
 * @param formats first the one they like best; absent = the standard one
 * @param channels first the one they like best
 */
public record PersonRequest(
        @NotBlank @Size(max = 200) @Line(message = "not-on-one-line")
        String name,

        @Nullable PreferredLanguage language,
        @UniqueElements(message = "named-twice") @Nullable List<@NotNull Format> formats,
        @Size(max = 30) @Nullable List<@NotNull @Valid Need> needs,
        @NotEmpty(message = "no-channel") @Size(max = 10) List<@NotNull @Valid WrittenChannel> channels,
        @NotNull @Valid Consent consent) {}
