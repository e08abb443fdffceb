package cymru.pythefnos.representative.api.person;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Everything held on a person: what they told us, then a list for each part of the service that keeps something. */
public record ExportAnswer(
        OffsetDateTime exportedAt,
        PersonAnswer representative,
        @JsonAnyGetter Map<String, List<?>> held) {}
