package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.rights.ExportingPeople;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything held on a person, as a file to hand to them. */
@RestController
class ExportController {

    private final ExportingPeople exporting;
    private final Clock clock;

    ExportController(ExportingPeople exporting, Clock clock) {
        this.exporting = exporting;
        this.clock = clock;
    }

    @GetMapping("/representatives/{id}/export")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<ExportJson> export(@PathVariable UUID id) {
        var person = new RepresentativeId(id.toString());
        var export = exporting.export(person).orElseThrow(() -> PersonProblems.unknown(person));
        var file = ContentDisposition.attachment()
                .filename("representative-" + person + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(ExportJson.of(export, OffsetDateTime.now(clock.withZone(London.ZONE))));
    }
}
