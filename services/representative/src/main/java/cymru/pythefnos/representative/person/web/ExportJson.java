package cymru.pythefnos.representative.person.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import cymru.pythefnos.representative.person.rights.Export;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Everything held on a person: what they told us, then a list for each part of the service that keeps something. */
record ExportJson(
        OffsetDateTime exportedAt,
        PersonJson representative,
        @JsonAnyGetter Map<String, List<?>> held) {

    static ExportJson of(Export export, OffsetDateTime now) {
        return new ExportJson(now, PersonJson.of(export.person()), export.held());
    }
}
