package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sender, recipients and time, written as trace headers before the message, as a mail server does on final delivery
 * (RFC 5321 §4.4): the file is an ordinary .eml, and what follows the last of these headers is exactly what was sent.
 */
record Envelope(String from, List<String> to, Instant receivedAt) {

    private static final String FROM = "Return-Path: <";
    private static final String TO = "Delivered-To: ";
    private static final String LAST = "X-Pythefnos-Received: ";
    private static final String END = "\r\n";

    byte[] headers() {
        String recipients = to.stream().map(address -> TO + address + END).collect(Collectors.joining());
        return (FROM + from + ">" + END + recipients + LAST + receivedAt + END).getBytes(UTF_8);
    }

    /** Reads what {@link #headers} wrote at the start of a file. */
    static Envelope of(String start) {
        int last = start.indexOf(END + LAST) + END.length();
        if (!start.startsWith(FROM) || last < END.length()) {
            throw new IllegalArgumentException("not a message of this mailbox");
        }
        List<String> lines = start.substring(0, last).lines().toList();
        String from = lines.getFirst().substring(FROM.length(), lines.getFirst().length() - 1);
        List<String> to =
                lines.stream().skip(1).map(line -> line.substring(TO.length())).toList();
        int time = last + LAST.length();
        return new Envelope(from, to, Instant.parse(start.substring(time, start.indexOf(END, time))));
    }
}
