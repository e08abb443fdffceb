package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;

/** What came of writing down that a letter was posted. */
public sealed interface Posting {

    record Posted(Delivery delivery) implements Posting {}

    record Unknown(DeliveryId id) implements Posting {}

    /** It is no letter, was posted on another day, or is no longer owed. */
    record NotInPrintQueue(Delivery delivery) implements Posting {}

    record InFuture(LocalDate postedOn, LocalDate today) implements Posting {}

    /** Before the letter existed. */
    record BeforeMade(LocalDate postedOn, LocalDate made) implements Posting {}
}
