package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.representative.api.delivery.NextStep;
import cymru.pythefnos.representative.api.delivery.NextStep.What;
import cymru.pythefnos.representative.api.delivery.NextStep.Why;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Way;
import java.time.LocalDate;

/** What a machine can't do is posted while a letter is of use, and told or handed over if it is not. */
public final class HandWork {
    private final DeemedReceipt receipt;

    public HandWork(DeemedReceipt receipt) {
        this.receipt = receipt;
    }

    /** @param hasPostalAddress whether a letter could be addressed */
    public NextStep of(Delivery delivery, boolean hasPostalAddress, LocalDate today) {
        if (!hasPostalAddress) {
            return otherwise(delivery, Why.NO_POSTAL_ADDRESS);
        }
        if (!receipt.isThereBefore(delivery.occasion().day(), today) || onlyACallIsInTime(delivery, today)) {
            return otherwise(delivery, Why.LETTER_TOO_LATE);
        }
        return new NextStep(What.POST, delivery.way() == Way.EMAIL ? Why.EMAIL_FAILED : Why.LETTER);
    }

    /** A letter would come after the deadline, and a call still comes before it. */
    private boolean onlyACallIsInTime(Delivery delivery, LocalDate today) {
        LocalDate deadline = delivery.deadline();
        return delivery.kind().tells()
                && !today.isAfter(deadline)
                && receipt.of(today).isAfter(deadline);
    }

    private static NextStep otherwise(Delivery delivery, Why why) {
        return new NextStep(delivery.kind() == Kind.PAPER ? What.HAND_OVER : What.PHONE, why);
    }
}
