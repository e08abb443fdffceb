package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.sending.AddressRefusals;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import cymru.pythefnos.representative.person.HoldingAddresses;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Clock;

/** Sends nothing more to an address that is at fault, and has somebody do by hand what waits for it. */
public final class HoldingByRefusal implements AddressRefusals {
    private final HoldingAddresses holding;
    private final MailOrHand handing;
    private final Clock clock;

    public HoldingByRefusal(HoldingAddresses holding, MailOrHand handing, Clock clock) {
        this.holding = holding;
        this.handing = handing;
        this.clock = clock;
    }

    @Override
    public void refused(RepresentativeId person, EmailAddress address, Receipt.Refused why) {
        boolean held = RefusedAddress.fault(why)
                .map(fault -> new Hold(clock.instant(), fault, RefusedAddress.code(why)))
                .filter(hold -> holding.hold(person, address, hold))
                .isPresent();
        if (held) {
            handing.over(person);
        }
    }
}
