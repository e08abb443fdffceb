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

/** What waits for a person, and writing down that they did it. */
@HttpExchange
public interface PrintQueueApi {
    /** Letters, and e-mails that failed, the earliest deadline first; {@code todo} says of each what to do about it, and why. */
    @GetExchange("/print-queue")
    Page<DeliveryAnswer> queue(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /**
     * E-mails that have waited for some time or were tried in vain, the earliest deadline first: {@code handedOverAt} says
     * when each comes into the print queue, unless it is given before.
     */
    @GetExchange("/print-queue/coming")
    Page<DeliveryAnswer> coming(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** It went into the post on that day. */
    @PostExchange("/deliveries/{id}/posted")
    DeliveryAnswer posted(@PathVariable String id, @Valid @RequestBody PostedRequest body);

    /** Somebody told the person on that day. */
    @PostExchange("/deliveries/{id}/told")
    DeliveryAnswer told(@PathVariable String id, @Valid @RequestBody ToldRequest body);
}
