package cymru.pythefnos.representative.seat.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.seat.Assignment;
import cymru.pythefnos.representative.seat.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to sit in a seat, in JSON. */
record SeatRequest(
        @Nullable UUID holder,
        @Nullable List<@Nullable UUID> backups,
        @Nullable LocalDate termStart,
        @Nullable LocalDate termEnd) {

    private static final int MOST_BACKUPS = 50;

    Assignment checked() {
        var others = backups == null ? List.<UUID>of() : backups;
        var checks = Checks.of()
                .require("holder", holder)
                .require("termStart", termStart)
                .that(others.size() <= MOST_BACKUPS, "backups", "too-many");
        for (int i = 0; i < others.size(); i++) {
            checks.require("backups[" + i + "]", others.get(i));
        }
        checks.orThrow();
        var people = others.stream().map(SeatRequest::person).toList();
        return new Assignment(person(holder), people, new Term(Objects.requireNonNull(termStart), termEnd));
    }

    private static RepresentativeId person(@Nullable UUID id) {
        return new RepresentativeId(Objects.requireNonNull(id).toString());
    }
}
