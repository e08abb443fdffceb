package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of the contact list is asked for; the cursor is an id, since no name belongs in an address. */
record Listing(@Nullable String name, @Nullable UUID after, Limit limit) {

    Page<PersonJson> page(Representatives people) {
        var from = after == null ? null : new RepresentativeId(after.toString());
        Checks.of()
                .that(from == null || stillListed(people, from), "after", "unknown-cursor")
                .orThrow();
        var found = people.list(name, from, limit.andOne());
        return limit.page(found, PersonJson::of, person -> person.id().value());
    }

    private static boolean stillListed(Representatives people, RepresentativeId from) {
        return people.find(from).flatMap(Representative::known).isPresent();
    }
}
