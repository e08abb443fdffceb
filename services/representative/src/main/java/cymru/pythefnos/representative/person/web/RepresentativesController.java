package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The contact list. */
@RestController
@RequestMapping("/representatives")
class RepresentativesController {

    private final Representatives people;
    private final KeepingPeople keeping;
    private final PatchedProfiles patched;
    private final Clock clock;

    RepresentativesController(Representatives people, KeepingPeople keeping, PatchedProfiles patched, Clock clock) {
        this.people = people;
        this.keeping = keeping;
        this.patched = patched;
        this.clock = clock;
    }

    @PostMapping
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<PersonJson> add(@RequestBody ProfileJson said, NewId id) {
        var added = PersonProblems.kept(keeping.add(new RepresentativeId(id.value()), said.checked(today())));
        return ResponseEntity.created(URI.create("/representatives/" + id.value()))
                .eTag(Etags.of(added.version()))
                .body(PersonJson.of(added));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT')")
    Page<PersonJson> list(@RequestParam @Nullable UUID after, @RequestParam @Nullable Integer limit) {
        return new Listing(null, after, Limit.of(limit)).page(people);
    }

    /** By the beginning of a name; in a body, since addresses are kept in logs and histories. */
    @PostMapping("/search")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT')")
    Page<PersonJson> search(@Valid @RequestBody Search search) {
        return new Listing(search.name(), search.after(), Limit.of(search.limit())).page(people);
    }

    /** A name in an address is refused before anybody gets used to it. */
    @GetMapping(params = "q")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT')")
    @Hidden
    void searchByAddress() {
        throw PersonProblems.searchByAddress();
    }

    /**
     * Whom to look for.
     *
     * @param name how one of the words of the name begins
     * @param after the {@code next} of the page before
     */
    record Search(
            @NotBlank @Size(max = 200) String name,
            @Nullable UUID after,
            @Nullable Integer limit) {}

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPPORT')")
    ResponseEntity<PersonJson> read(@PathVariable UUID id) {
        return answer(found(id));
    }

    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    @Described(merges = ProfileJson.class)
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<PersonJson> edit(@PathVariable UUID id, ExpectedVersion version, @RequestBody JsonNode patch) {
        var person = found(id);
        Profile changed = patched.profile(person.known().orElseThrow(), patch).checked(today());
        return answer(PersonProblems.kept(keeping.edit(person.id(), version.orElse(person.version()), changed)));
    }

    /** Takes away all that was personal. Again: nothing happens. */
    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<Void> erase(@PathVariable UUID id, ExpectedVersion version) {
        var person = find(id);
        PersonProblems.kept(keeping.erase(person.id(), version.orElse(person.version())));
        return ResponseEntity.noContent().build();
    }

    private Representative found(UUID id) {
        var person = find(id);
        if (person.erased()) {
            throw PersonProblems.erased(person.id());
        }
        return person;
    }

    private Representative find(UUID id) {
        var wanted = new RepresentativeId(id.toString());
        return people.find(wanted).orElseThrow(() -> PersonProblems.unknown(wanted));
    }

    private static ResponseEntity<PersonJson> answer(Representative person) {
        return ResponseEntity.ok().eTag(Etags.of(person.version())).body(PersonJson.of(person));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(London.ZONE));
    }
}
