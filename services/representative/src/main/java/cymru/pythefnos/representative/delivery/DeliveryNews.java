package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;

/** What others have to know of a delivery. Who it is about is in the delivery; here stands only what happened. */
public sealed interface DeliveryNews {

    /** The person has the notice, counted from that day. */
    record NoticeGiven(LocalDate receivedOn) implements DeliveryNews {}

    record NoticeFailed(Reason reason) implements DeliveryNews {}

    /** The person has the paper, counted from that day. */
    record PaperDelivered(LocalDate receivedOn) implements DeliveryNews {}

    record PaperUndeliverable(Reason reason) implements DeliveryNews {}
}
