package cymru.pythefnos.representative.api.delivery;

import cymru.pythefnos.chassis.http.Page;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Papers that somebody can't read: each a task until it is written down what was done. */
@HttpExchange("/unreadable-papers")
public interface UnreadableApi {

    /** Those about which nothing was done yet, the earliest deadline first. */
    @GetExchange
    Page<UnreadableAnswer> open(
            @RequestParam(required = false) @Nullable UnreadableId after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}")
    UnreadableAnswer one(@PathVariable UnreadableId id);

    /** Something was done about it. The same again changes nothing. */
    @PostExchange("/{id}/done")
    UnreadableAnswer done(@PathVariable UnreadableId id, @Valid @RequestBody RemedyRequest body);
}
