package cymru.pythefnos.representative.api.delivery;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day, in Europe/London, on which the letter went into the post. */
public record PostedRequest(@NotNull LocalDate postedOn) {}
