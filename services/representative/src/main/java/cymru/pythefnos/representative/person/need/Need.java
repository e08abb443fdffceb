package cymru.pythefnos.representative.person.need;

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
        NeedKind kind,
        @Nullable String note,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn) {}
