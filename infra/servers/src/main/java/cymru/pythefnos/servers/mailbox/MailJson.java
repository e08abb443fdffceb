package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of messages as JSON. */
final class MailJson {

    private static final String TO = "to=";

    private MailJson() {}

    /** The messages that the query asks for: all, or with {@code to=} those sent to that address. */
    static String list(List<Mail> messages, @Nullable String query) {
        return messages.stream()
                .filter(mail -> query == null
                        || List.of(query.split("&")).stream()
                                .filter(part -> part.startsWith(TO))
                                .allMatch(part -> mail.isTo(address(part))))
                .map(MailJson::one)
                .collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    // a plus stands for itself in an address, though form encoding would make it a space
    private static String address(String part) {
        return URLDecoder.decode(part.substring(TO.length()).replace("+", "%2B"), UTF_8);
    }

    private static String one(Mail mail) {
        String to = mail.to().stream().map(MailJson::quoted).collect(Collectors.joining(",", "[", "]"));
        return "{\"id\":%s,\"receivedAt\":%s,\"from\":%s,\"to\":%s,\"subject\":%s,\"bytes\":%d}"
                .formatted(
                        quoted(mail.id()),
                        quoted(mail.receivedAt().toString()),
                        quoted(mail.from()),
                        to,
                        quoted(mail.subject()),
                        mail.bytes());
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
