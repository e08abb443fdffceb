package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.delivery.bounce.MailStatus;
import cymru.pythefnos.representative.delivery.bounce.Report;
import cymru.pythefnos.representative.delivery.bounce.Report.Action;
import cymru.pythefnos.representative.delivery.bounce.Report.Recipient;
import cymru.pythefnos.representative.delivery.bounce.ReturnPath;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports as RFC 3464 has them, and the plain ones of older Exims. Only small parts of a message are fetched,
 * however large a file came back with it.
 */
final class ReportReader {
    private static final int MOST_PARTS = 10;
    private static final List<String> ADDRESSED = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");
    private static final List<String> STATUSES = List.of("message/delivery-status", "message/global-delivery-status");

    private final Optional<ReturnPath> returnPath;

    /** @param returnPath nothing if messages come back to their sender's address */
    ReportReader(Optional<ReturnPath> returnPath) {
        this.returnPath = returnPath;
    }

    /** Empty: it is no report, but somebody's answer, or that they are away. */
    Optional<Report> read(Message message, Instant at) throws MessagingException, IOException {
        Set<String> tokens = tokens(message);
        if (message.isMimeType("multipart/report")) {
            return isOfDelivery(message) ? report((Multipart) message.getContent(), tokens, at) : Optional.empty();
        }
        return tokens.isEmpty() ? Optional.empty() : EximReport.read(message, tokens, at);
    }

    /** The same kind of message also says that somebody has read one, or that it is spam. */
    private static boolean isOfDelivery(Part message) throws MessagingException {
        String type = new ContentType(message.getContentType()).getParameter("report-type");
        return type == null
                || type.equalsIgnoreCase("delivery-status")
                || type.equalsIgnoreCase("global-delivery-status");
    }

    private static Optional<Report> report(Multipart parts, Set<String> tokens, Instant at)
            throws MessagingException, IOException {
        List<Recipient> recipients = new ArrayList<>();
        String messageId = "";
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            Part part = parts.getBodyPart(i);
            if (isOneOf(part, STATUSES)) {
                recipients.addAll(StatusPart.recipients(part));
            } else if (messageId.isEmpty()) {
                messageId = ReturnedPart.messageId(part);
            }
        }
        return recipients.isEmpty() ? Optional.empty() : Optional.of(new Report(tokens, messageId, recipients, at));
    }

    private static boolean isOneOf(Part part, List<String> types) throws MessagingException {
        for (String type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> tokens(Message message) throws MessagingException {
        List<String> headers = new ArrayList<>();
        for (String name : ADDRESSED) {
            String @Nullable [] values = message.getHeader(name);
            headers.addAll(values == null ? List.of() : List.of(values));
        }
        return headers.stream()
                .flatMap(Addresses::in)
                .flatMap(address -> returnPath.flatMap(path -> path.tokenOf(address)).stream())
                .collect(Collectors.toSet());
    }

    /** A recipient as it is told by what stands in a report, or nothing if that is too little. */
    static Recipient recipient(Stream<String> addresses, Action action, MailStatus status) {
        return new Recipient(addresses.flatMap(Addresses::parsed).distinct().toList(), action, status);
    }
}
