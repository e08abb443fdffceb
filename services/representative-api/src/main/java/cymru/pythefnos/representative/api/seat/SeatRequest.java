package cymru.pythefnos.representative.api.seat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to sit in a seat, and for how long.
 *
 * @param backups who stand in, first the one asked first
 * @param termEnd the last day; absent = until further notice
 */
public record SeatRequest(
        @NotNull RepresentativeId holder,
        @Size(max = 50) @Nullable List<@NotNull RepresentativeId> backups,
        @NotNull LocalDate termStart,
        @Nullable LocalDate termEnd) {}
