package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.http.Page;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** The contact list over HTTP. */
@HttpExchange("/representatives")
public interface RepresentativesApi {
    @PostExchange
    ResponseEntity<PersonAnswer> add(@Valid @RequestBody PersonRequest request, NewId id);

    @GetExchange
    Page<PersonAnswer> list(
            @RequestParam(required = false) @Nullable RepresentativeId after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** By the beginning of a name; in a body, since addresses are kept in logs and histories. */
    @PostExchange("/search")
    Page<PersonAnswer> search(@Valid @RequestBody SearchRequest request);

    @GetExchange("/{id}")
    ResponseEntity<PersonAnswer> one(@PathVariable RepresentativeId id);

    /** @param patch laid upon the {@link PersonRequest} that would make the person as they are */
    @PatchExchange(url = "/{id}", contentType = "application/merge-patch+json")
    ResponseEntity<PersonAnswer> edit(
            @PathVariable RepresentativeId id, @RequestBody JsonNode patch, ExpectedVersion expected);

    /** The e-mail address is right: mail goes to it again, and so does what waited. Where it is not held, nothing happens. */
    @PostExchange("/{id}/email/release")
    ResponseEntity<PersonAnswer> release(@PathVariable RepresentativeId id);

    /** Takes away all that was personal. Again: nothing happens. */
    @DeleteExchange("/{id}")
    ResponseEntity<Void> erase(@PathVariable RepresentativeId id, ExpectedVersion expected);

    /** Everything held on a person, as a file to hand to them. */
    @GetExchange("/{id}/export")
    ResponseEntity<ExportAnswer> export(@PathVariable RepresentativeId id);
}
