package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.delivery.bounce.MailStatus;
import cymru.pythefnos.representative.delivery.bounce.Report;
import cymru.pythefnos.representative.delivery.bounce.Report.Action;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Exim said before it learnt RFC 3464: words, and a header with the addresses at which a message failed for good. There
 * is no other header for those that are only late.
 */
final class EximReport {
    private EximReport() {}

    static Optional<Report> read(Message message, Set<String> tokens, Instant at)
            throws MessagingException, IOException {
        String @Nullable [] failed = message.getHeader("X-Failed-Recipients");
        if (failed == null || !message.isMimeType("text/plain")) {
            return Optional.empty();
        }
        String words = new String(Bounded.beginning(message).readAllBytes(), StandardCharsets.ISO_8859_1);
        MailStatus status = MailStatus.afterReplyCode(words).orElse(MailStatus.NO_REASON);
        var recipient = ReportReader.recipient(Stream.of(failed), Action.FAILED, status);
        return Optional.of(new Report(tokens, "", List.of(recipient), at));
    }
}
