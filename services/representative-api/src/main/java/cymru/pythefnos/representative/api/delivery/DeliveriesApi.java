package cymru.pythefnos.representative.api.delivery;

import cymru.pythefnos.chassis.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Deliveries, and what exactly was sent. A delivery's id is no UUID: it says meeting, person, kind and version. */
@HttpExchange
public interface DeliveriesApi {
    /** A meeting's deliveries in the order in which they were made. */
    @GetExchange("/meetings/{id}/deliveries")
    Page<DeliveryAnswer> ofMeeting(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/deliveries/{id}")
    DeliveryAnswer one(@PathVariable String id);

    /** The exact bytes that were handed to the mail server. */
    @GetExchange("/deliveries/{id}/message")
    ResponseEntity<byte[]> message(@PathVariable String id);

    /** The letter to print; also for an e-mail that failed and has to be posted instead. */
    @GetExchange("/deliveries/{id}/letter")
    ResponseEntity<byte[]> letter(@PathVariable String id);
}
