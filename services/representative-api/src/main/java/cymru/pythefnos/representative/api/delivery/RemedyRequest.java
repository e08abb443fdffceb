package cymru.pythefnos.representative.api.delivery;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What was done, and on which day, in Europe/London. */
public record RemedyRequest(@NotNull LocalDate on, @NotNull Remedy what) {}
