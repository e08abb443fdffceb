package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.DeliveryId;
import org.jspecify.annotations.Nullable;

/** Where a page of deliveries goes on: after a delivery, which stays where it is whatever becomes of it. */
final class Cursors {
    private Cursors() {}

    static @Nullable DeliveryId known(@Nullable String after, Deliveries deliveries) {
        DeliveryId last = after == null ? null : new DeliveryId(after);
        Checks.of()
                .that(last == null || deliveries.find(last).isPresent(), "after", "not-a-cursor")
                .orThrow();
        return last;
    }
}
