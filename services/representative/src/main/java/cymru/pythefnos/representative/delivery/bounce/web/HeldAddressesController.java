package cymru.pythefnos.representative.delivery.bounce.web;

import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.api.delivery.HeldAddressAnswer;
import cymru.pythefnos.representative.api.delivery.HeldAddressesApi;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.bounce.ListingHeldAddresses;
import cymru.pythefnos.representative.person.HoldWords;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Who gets no mail, and what that endangers. */
@RestController
@OfficersOnly
class HeldAddressesController implements HeldAddressesApi {

    private final ListingHeldAddresses listing;

    HeldAddressesController(ListingHeldAddresses listing) {
        this.listing = listing;
    }

    @Override
    public Page<HeldAddressAnswer> held(@Nullable RepresentativeId after, @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        List<ListingHeldAddresses.Held> all = listing.all();
        Checks.of()
                .that(
                        after == null
                                || all.stream().anyMatch(held -> held.person().equals(after)),
                        "after",
                        "not-a-cursor")
                .orThrow();
        return wanted.page(
                all.stream()
                        .dropWhile(held -> after != null && !held.person().equals(after))
                        .skip(after == null ? 0 : 1)
                        .limit(wanted.andOne())
                        .toList(),
                HeldAddressesController::answer,
                last -> last.person().value());
    }

    private static HeldAddressAnswer answer(ListingHeldAddresses.Held held) {
        List<HeldAddressAnswer.Endangered> endangered =
                held.endangered().stream().map(HeldAddressesController::answer).toList();
        return new HeldAddressAnswer(held.person(), HoldWords.answer(held.hold()), held.nearest(), endangered);
    }

    private static HeldAddressAnswer.Endangered answer(ListingHeldAddresses.Endangered one) {
        DeliveryId delivery = one.delivery();
        return new HeldAddressAnswer.Endangered(
                one.meeting(),
                one.kind().name(),
                one.deadline(),
                delivery == null ? null : delivery.value(),
                one.next(),
                one.postBy());
    }
}
