package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import java.time.LocalDate;

/** What came of writing down what a person did about a delivery. */
public sealed interface Recording {
    record Recorded(Delivery delivery) implements Recording {}

    record Unknown(DeliveryId id) implements Recording {}

    /** It does not wait for a person: it is on its way, something else is on record, or it is no longer owed. */
    record NotWaiting(Delivery delivery) implements Recording {}

    record InFuture(ManualDelivery deed, LocalDate today) implements Recording {}

    /** Before it was owed. */
    record BeforeMade(ManualDelivery deed, LocalDate made) implements Recording {}

    /** An e-mail can't have been posted to somebody without a postal address. */
    record NoPostalAddress(Delivery delivery) implements Recording {}

    /** The letter counts as received only when nobody has any use for it. */
    record LetterTooLate(LocalDate receivedOn, LocalDate meetingDay) implements Recording {}

    /** A paper is read, not told. */
    record PaperNotTold(Delivery delivery) implements Recording {}
}
