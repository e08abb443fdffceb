package cymru.pythefnos.representative.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import cymru.pythefnos.representative.person.Representative;
import org.jspecify.annotations.Nullable;

/** A person in answers: the id, what they told us, and the version that an edit must name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonJson(
        String id,
        @JsonUnwrapped @Nullable ProfileJson profile,
        @Nullable Boolean erased,
        long version) {

    static PersonJson of(Representative person) {
        return new PersonJson(
                person.id().value(),
                person.known().map(ProfileJson::of).orElse(null),
                person.erased() ? true : null,
                person.version());
    }
}
