package cymru.pythefnos.meeting.api.paper;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Packs over HTTP. */
@HttpExchange
public interface PacksApi {
    /**
     * A meeting's papers as one file: a tagged PDF, or a text file for whoever reads plain text.
     *
     * @param format as in the addresses of renditions
     * @param language {@code cy} or {@code en}
     * @param had ids of the renditions that its reader was sent before, which page 1 then says what is new to; none: it
     *     is the first that they get
     */
    @GetExchange("/meetings/{id}/pack")
    ResponseEntity<Resource> pack(
            @PathVariable MeetingId id,
            @RequestParam String format,
            @RequestParam String language,
            @RequestParam(required = false) @Nullable List<String> had);
}
