package cymru.pythefnos.representative.api.delivery;

import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who gets no mail because some came back. */
@HttpExchange
public interface HeldAddressesApi {

    /** The nearest deadline in danger first. What is to be done stands in the print queue, too. */
    @GetExchange("/held-addresses")
    Page<HeldAddressAnswer> held(
            @RequestParam(required = false) @Nullable RepresentativeId after,
            @RequestParam(required = false) @Nullable Integer limit);
}
