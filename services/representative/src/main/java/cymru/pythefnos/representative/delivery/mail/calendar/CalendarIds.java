package cymru.pythefnos.representative.delivery.mail.calendar;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.Sha256;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import java.util.Comparator;
import java.util.Optional;

/**
 * By what a calendar knows one person's entry of one meeting. Two people with one mailbox have two entries. Whoever has an
 * entry already, perhaps from the time when a meeting had one name for everybody, is written to under the name it was sent
 * under, which stands in the message that was sent.
 */
public final class CalendarIds {

    /** Of a token, in characters. */
    public static final int LENGTH = 32;

    private static final Comparator<Delivery> BY_SEQUENCE = Comparator.comparingInt(Delivery::calendarSequence);

    private final Deliveries deliveries;
    private final Evidence evidence;
    private final String domain;

    public CalendarIds(Deliveries deliveries, Evidence evidence, String domain) {
        this.deliveries = deliveries;
        this.evidence = evidence;
        this.domain = domain;
    }

    /** The UID of the entry that a message makes, changes or takes away. */
    String uid(Delivery delivery) {
        return sentBefore(delivery).orElseGet(() -> fresh(delivery));
    }

    private String fresh(Delivery delivery) {
        return token("entry", delivery) + "@" + domain;
    }

    /** What stands behind the plus sign of the address to which their calendar answers. */
    static String answerToken(Delivery delivery) {
        return token("answer", delivery);
    }

    private Optional<String> sentBefore(Delivery delivery) {
        if (delivery.kind() == Kind.NOTICE && delivery.calendarSequence() == 0) {
            return Optional.empty();
        }
        return deliveries.ofMeeting(delivery.occasion().meeting(), delivery.person()).stream()
                .map(Versioned::state)
                .filter(each -> each.kind().announces() && each.way() == Way.EMAIL)
                .filter(each -> each.state().told() && !each.id().equals(delivery.id()))
                .max(BY_SEQUENCE)
                .flatMap(each -> evidence.find(each.message()))
                .flatMap(message -> SentCalendar.uid(message, fresh(delivery)));
    }

    /** Both ids are random, and nobody else is told either of them: who knows neither can't guess it. */
    private static String token(String what, Delivery delivery) {
        String of = what + ":" + delivery.occasion().meeting() + ":" + delivery.person();
        return Sha256.hex(of, LENGTH / 2);
    }
}
