package cymru.pythefnos.representative.api.delivery;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day, in Europe/London, on which the person was told, and how. */
public record ToldRequest(@NotNull LocalDate on, @NotNull How how) {}
