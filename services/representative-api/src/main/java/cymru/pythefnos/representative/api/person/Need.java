package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.validation.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to arrange for a person.
 *
 * @param note in their words, where the kind does not say enough
 * @param saidBy who told us: the person, or somebody for them
 * @param saidOn when they did, a date in Europe/London
 */
public record Need(
        @NotNull NeedKind kind,

        @Size(max = 500) @Line(message = "not-on-one-line") @Nullable
        String note,

        @Size(max = 200) @Line(message = "not-on-one-line") @Nullable
        String saidBy,

        @PastOrPresent(message = "in-the-future") @Nullable LocalDate saidOn) {}
