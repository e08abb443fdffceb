package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.representative.api.person.Fault;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A status of a mail server as RFC 3463 has them, such as {@code 5.1.1}: is it for good, what is it about, and what of
 * that. What is wrong with the address is told from what is wrong with the message, the sender or the server.
 */
public record MailStatus(int permanence, int subject, int detail) {

    /** For good, and nobody said why. */
    public static final MailStatus NO_REASON = new MailStatus(5, 0, 0);

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)");

    private static final Pattern AFTER_CODE = Pattern.compile("(?<!\\d)[45]\\d\\d[ -]#?([45]\\.\\d{1,3}\\.\\d{1,3})");

    /** The first that stands in a short text. */
    public static Optional<MailStatus> in(String text) {
        Matcher found = STATUS.matcher(text);
        return found.find()
                ? Optional.of(new MailStatus(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    /** The first that stands behind a reply code, as in {@code 550 5.1.1}: in words there are other numbers with two dots. */
    public static Optional<MailStatus> afterReplyCode(String text) {
        Matcher found = AFTER_CODE.matcher(text);
        return found.find() ? in(found.group(1)) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    public boolean permanent() {
        return permanence == 5;
    }

    public boolean saysWhy() {
        return subject != 0;
    }

    /** What is wrong with the address; nothing if it may be right. Says nothing of whether that is for good. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(
                switch (subject) {
                    case 0 -> Fault.SENT_BACK;
                    case 1 -> ofAddress();
                    case 2 -> ofMailbox();
                    case 4 -> ofRoute();
                    default -> null;
                });
    }

    /** 5.1.5 says that it is right; 5.1.7 to 5.1.9 speak of the sender, and of the servers between. */
    private @Nullable Fault ofAddress() {
        return switch (detail) {
            case 5, 7, 8, 9 -> null;
            case 2 -> Fault.NO_SUCH_DOMAIN;
            default -> Fault.NO_SUCH_ADDRESS;
        };
    }

    /** 5.2.3 speaks of the message's size, 5.2.4 of a list. */
    private @Nullable Fault ofMailbox() {
        return switch (detail) {
            case 0, 1 -> Fault.MAILBOX_CLOSED;
            case 2 -> Fault.MAILBOX_FULL;
            default -> null;
        };
    }

    /** Exchange Online says 5.4.1 of an address that it does not know, and 5.4.310 of a domain that is not there. */
    private @Nullable Fault ofRoute() {
        return switch (detail) {
            case 1 -> Fault.NO_SUCH_ADDRESS;
            case 4, 310 -> Fault.NO_SUCH_DOMAIN;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return permanence + "." + subject + "." + detail;
    }
}
