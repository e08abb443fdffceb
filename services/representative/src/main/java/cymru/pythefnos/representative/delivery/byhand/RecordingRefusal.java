package cymru.pythefnos.representative.delivery.byhand;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import java.time.LocalDate;

/** Why it was not written down that somebody did something about a delivery. */
public sealed interface RecordingRefusal {
    record Unknown(DeliveryId id) implements RecordingRefusal {}

    /** It does not wait for a person: it is on its way, something else is on record, or it is no longer owed. */
    record NotWaiting(Delivery delivery) implements RecordingRefusal {}

    record InFuture(ManualDelivery deed, LocalDate today) implements RecordingRefusal {}

    /** Before it was owed. */
    record BeforeMade(ManualDelivery deed, LocalDate made) implements RecordingRefusal {}

    /** An e-mail can't have been posted to somebody without a postal address. */
    record NoPostalAddress(RepresentativeId person) implements RecordingRefusal {}

    /** The letter counts as received only when nobody has any use for it. */
    record LetterTooLate(LocalDate receivedOn, LocalDate meetingDay) implements RecordingRefusal {}

    /** A paper is read, not told. */
    record PaperNotTold(DeliveryId id) implements RecordingRefusal {}
}
