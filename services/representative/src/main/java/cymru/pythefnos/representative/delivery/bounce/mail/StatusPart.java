package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.delivery.bounce.MailStatus;
import cymru.pythefnos.representative.delivery.bounce.Report.Action;
import cymru.pythefnos.representative.delivery.bounce.Report.Recipient;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/** The part of a report that machines read: what became of the message at each address. */
final class StatusPart {
    private static final int MOST_RECIPIENTS = 50;
    private static final MailStatus NOT_YET = new MailStatus(4, 0, 0);

    private StatusPart() {}

    static List<Recipient> recipients(Part part) throws MessagingException, IOException {
        DeliveryStatus status = new DeliveryStatus(Bounded.beginning(part));
        List<Recipient> recipients = new ArrayList<>();
        for (int i = 0; i < Math.min(status.getRecipientDSNCount(), MOST_RECIPIENTS); i++) {
            recipients.add(recipient(status.getRecipientDSN(i)));
        }
        return recipients;
    }

    private static Recipient recipient(InternetHeaders fields) {
        Action action = switch (field(fields, "Action").strip().toLowerCase(Locale.ROOT)) {
            case "failed" -> Action.FAILED;
            case "delayed" -> Action.DELAYED;
            default -> Action.OTHER;
        };
        return ReportReader.recipient(
                Stream.of(field(fields, "Original-Recipient"), field(fields, "Final-Recipient")),
                action,
                status(fields, action));
    }

    /** What the last server said tells more than a status that gives no reason. */
    private static MailStatus status(InternetHeaders fields, Action action) {
        Optional<MailStatus> told = MailStatus.in(field(fields, "Status"));
        if (told.filter(MailStatus::saysWhy).isPresent()) {
            return told.get();
        }
        MailStatus otherwise = action == Action.FAILED ? MailStatus.NO_REASON : NOT_YET;
        return MailStatus.afterReplyCode(field(fields, "Diagnostic-Code"))
                .or(() -> told)
                .orElse(otherwise);
    }

    private static String field(InternetHeaders fields, String name) {
        @Nullable String value = fields.getHeader(name, " ");
        return value == null ? "" : value;
    }
}
