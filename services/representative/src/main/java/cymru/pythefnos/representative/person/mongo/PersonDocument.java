package cymru.pythefnos.representative.person.mongo;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.NameOrder;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are stored. Whoever was erased has the id left and nothing by which they could be found.
 *
 * @param sortKey the name as it sorts, and the id, so that no two are equal
 * @param words of the name, as they are looked up
 * @param heldSince since when no mail goes to an address of theirs
 */
record PersonDocument(
        String personId,
        @Nullable ProfileDocument profile,
        @Nullable String sortKey,
        @Nullable List<String> words,
        @Nullable Instant heldSince) {

    static PersonDocument of(Representative person) {
        String id = person.id().value();
        Profile profile = person.profile();
        return profile == null
                ? new PersonDocument(id, null, null, null, null)
                : new PersonDocument(
                        id,
                        ProfileDocument.of(profile),
                        sortKey(profile, id),
                        NameOrder.words(profile.name()),
                        profile.hold().map(Hold::since).orElse(null));
    }

    Representative person() {
        return new Representative(new RepresentativeId(personId), profile == null ? null : profile.profile());
    }

    static String sortKey(Profile profile, String id) {
        return NameOrder.key(profile.name()) + " " + id;
    }
}
