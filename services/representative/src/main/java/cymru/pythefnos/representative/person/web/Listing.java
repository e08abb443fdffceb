package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.RepresentativeId;
import cymru.pythefnos.representative.person.Representatives;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of the contact list is asked for; the cursor is an id, so that no name stands in an address. */
record Listing(@Nullable String q, @Nullable UUID after, int limit) {

    private static final int MOST = 200;

    Page<PersonJson> page(Representatives people) {
        var from = after == null ? null : new RepresentativeId(after.toString());
        Checks.of()
                .that(limit >= 1 && limit <= MOST, "limit", "not-between", Map.of("least", 1, "most", MOST))
                .that(from == null || stillListed(people, from), "after", "unknown-cursor")
                .orThrow();
        var found = people.list(q == null || q.isBlank() ? null : q, from, limit + 1);
        var items = found.stream().limit(limit).map(PersonJson::of).toList();
        return new Page<>(items, found.size() > limit ? items.getLast().id() : null);
    }

    private static boolean stillListed(Representatives people, RepresentativeId from) {
        return people.find(from).flatMap(Representative::known).isPresent();
    }
}
