package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.http.patch.MergePatches;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.Supporters;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.api.person.ExportAnswer;
import cymru.pythefnos.representative.api.person.PersonAnswer;
import cymru.pythefnos.representative.api.person.PersonRequest;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.person.RepresentativesApi;
import cymru.pythefnos.representative.api.person.SearchRequest;
import cymru.pythefnos.representative.person.HoldingAddresses;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.PersonRefusal;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.rights.ExportingPeople;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
class RepresentativesController implements RepresentativesApi {

    private final Representatives people;
    private final KeepingPeople keeping;
    private final HoldingAddresses holding;
    private final ExportingPeople exporting;
    private final MergePatches patches;
    private final Clock clock;

    RepresentativesController(
            Representatives people,
            KeepingPeople keeping,
            HoldingAddresses holding,
            ExportingPeople exporting,
            MergePatches patches,
            Clock clock) {
        this.people = people;
        this.keeping = keeping;
        this.holding = holding;
        this.exporting = exporting;
        this.patches = patches;
        this.clock = clock;
    }

    @Override
    @OfficersOnly
    public ResponseEntity<PersonAnswer> add(PersonRequest request, NewId id) {
        var added = keeping.add(id.as(RepresentativeId::new), PersonJson.profile(request))
                .orThrow(PersonProblems::of);
        return Answers.created("/representatives/" + id.value(), added.version(), PersonJson.answer(added));
    }

    @Override
    @Supporters
    public Page<PersonAnswer> list(@Nullable RepresentativeId after, @Nullable Integer limit) {
        return page(null, after, limit);
    }

    @Override
    @Supporters
    public Page<PersonAnswer> search(SearchRequest request) {
        return page(request.name(), request.after(), request.limit());
    }

    /** A name in an address is refused before anybody gets used to it. */
    @GetMapping(params = "q")
    @Supporters
    @Hidden
    void searchByAddress() {
        throw Problem.of("search-by-address", HttpStatus.BAD_REQUEST).exception();
    }

    @Override
    @Supporters
    public ResponseEntity<PersonAnswer> one(RepresentativeId id) {
        return shown(keeping.known(id).orThrow(PersonProblems::of));
    }

    @Override
    @Described(merges = PersonRequest.class)
    @OfficersOnly
    public ResponseEntity<PersonAnswer> edit(RepresentativeId id, JsonNode patch, ExpectedVersion expected) {
        var person = keeping.known(id).orThrow(PersonProblems::of);
        var before = PersonJson.request(person.state().known().orElseThrow());
        var changed = PersonJson.profile(patches.patched(before, patch));
        return shown(
                keeping.edit(id, expected.orElse(person.version()), changed).orThrow(PersonProblems::of));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<PersonAnswer> release(RepresentativeId id) {
        return shown(holding.release(id).orThrow(PersonProblems::of));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<Void> erase(RepresentativeId id, ExpectedVersion expected) {
        keeping.find(id)
                .then(person -> keeping.erase(id, expected.orElse(person.version())))
                .orThrow(PersonProblems::of);
        return ResponseEntity.noContent().build();
    }

    @Override
    @OfficersOnly
    public ResponseEntity<ExportAnswer> export(RepresentativeId id) {
        var export = exporting.export(id).orElseThrow(() -> PersonProblems.of(new PersonRefusal.Unknown(id)));
        var file = ContentDisposition.attachment()
                .filename("representative-" + id + ".json")
                .build();
        var now = London.at(clock.instant()).toOffsetDateTime();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new ExportAnswer(now, PersonJson.answer(export.person()), export.held()));
    }

    /** The cursor is an id, since no name belongs in an address. */
    private Page<PersonAnswer> page(@Nullable String name, @Nullable RepresentativeId after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        boolean stillListed = after == null || people.profile(after).isPresent();
        Checks.of().that(stillListed, "after", "unknown-cursor").orThrow();
        return wanted.page(
                people.list(name, after, wanted.andOne()),
                PersonJson::answer,
                last -> last.state().id().value());
    }

    private static ResponseEntity<PersonAnswer> shown(Versioned<Representative> person) {
        return Answers.shown(person.version(), PersonJson.answer(person));
    }
}
