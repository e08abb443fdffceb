package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.representative.api.person.Fault;
import cymru.pythefnos.representative.delivery.sending.Receipt;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a refusal says of the address. A status says it wherever it stands; a bare 550, 551 or 553 only where the server had
 * heard nothing but the address, a bare 552 there that the mailbox is full. The rest is about the message or about us: it
 * would be refused at a right address too.
 */
final class RefusedAddress {
    private static final Set<Integer> NO_SUCH = Set.of(550, 551, 553);
    private static final int FULL = 552;
    private static final Pattern OF_US = Pattern.compile(
            "spam|block|polic|relay|denied|reputation|listed|spf|dkim|dmarc|authent|rejected for",
            Pattern.CASE_INSENSITIVE);

    private RefusedAddress() {}

    static Optional<Fault> fault(Receipt.Refused refused) {
        return status(refused)
                .filter(MailStatus::saysWhy)
                .map(MailStatus::fault)
                .orElseGet(() -> refused.ofAddress() ? bare(refused) : Optional.empty());
    }

    /** What is kept of what it said. */
    static String code(Receipt.Refused refused) {
        return status(refused).map(MailStatus::toString).orElseGet(() -> Integer.toString(refused.code()));
    }

    private static Optional<MailStatus> status(Receipt.Refused refused) {
        return MailStatus.in(refused.reply()).filter(MailStatus::permanent);
    }

    /** A list that blocks us refuses everybody: its words are believed when they say so, or all addresses would be held. */
    private static Optional<Fault> bare(Receipt.Refused refused) {
        if (OF_US.matcher(refused.reply()).find()) {
            return Optional.empty();
        }
        if (refused.code() == FULL) {
            return Optional.of(Fault.MAILBOX_FULL);
        }
        return NO_SUCH.contains(refused.code()) ? Optional.of(Fault.NO_SUCH_ADDRESS) : Optional.empty();
    }
}
