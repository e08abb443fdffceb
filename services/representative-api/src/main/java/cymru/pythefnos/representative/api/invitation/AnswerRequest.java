package cymru.pythefnos.representative.api.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says to an invitation, in their words; no reason is asked. */
public record AnswerRequest(
        @NotNull Answer answer, @Size(max = 1_000) @Nullable String note) {}
