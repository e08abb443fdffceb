package cymru.pythefnos.portal.identity.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.portal.identity.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /clients}.
 *
 * @param name at most 100 characters
 * @param roles at least one of officer, contact, support, finance, representative
 */
record ClientRequest(@Nullable String name, @Nullable List<@Nullable String> roles) {

    private static final int LONGEST_NAME = 100;

    /** What must hold before anything is done. */
    Valid checked() {
        Checks.of()
                .require("name", name)
                .atMost(LONGEST_NAME, "name", name)
                .that(roles != null && !roles.isEmpty(), "roles", "missing")
                .that(roles == null || known().size() == Set.copyOf(texts()).size(), "roles", "unknown-role")
                .orThrow();
        return new Valid(Objects.requireNonNull(name).strip(), known());
    }

    private Set<Role> known() {
        return texts().stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet());
    }

    private List<String> texts() {
        return roles == null ? List.of() : roles.stream().map(String::valueOf).toList();
    }

    record Valid(String name, Set<Role> roles) {}
}
