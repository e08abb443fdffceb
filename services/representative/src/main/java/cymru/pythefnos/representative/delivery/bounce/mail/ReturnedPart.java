package cymru.pythefnos.representative.delivery.bounce.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a report that gives back our message, or its headers. */
final class ReturnedPart {
    private static final Pattern ID = Pattern.compile("<([0-9a-f]{32})@");

    private ReturnedPart() {}

    /** The part of our Message-ID before the @; empty if there is none. */
    static String messageId(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/rfc822") || part.isMimeType("message/global")) {
            return part.getContent() instanceof Message returned ? id(first(returned.getHeader("Message-ID"))) : "";
        }
        boolean headers = part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/rfc822-headers")
                || part.isMimeType("message/global-headers");
        return headers ? id(first(new InternetHeaders(Bounded.beginning(part)).getHeader("Message-ID"))) : "";
    }

    private static String first(String @Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static String id(String header) {
        Matcher found = ID.matcher(header);
        return found.find() ? found.group(1) : "";
    }
}
