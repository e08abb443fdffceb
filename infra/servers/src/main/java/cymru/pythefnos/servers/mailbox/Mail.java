package cymru.pythefnos.servers.mailbox;

import java.time.Instant;
import java.util.List;

/**
 * What is known about a kept message without opening it.
 *
 * @param id its place in the order of arrival, as digits of equal length, so that text order is arrival order
 * @param from the envelope's sender, empty for a bounce
 * @param to the envelope's recipients
 * @param subject the Subject header in plain characters, empty if there is none
 * @param bytes the size of the message as it was sent
 */
public record Mail(String id, Instant receivedAt, String from, List<String> to, String subject, long bytes) {

    public Mail {
        to = List.copyOf(to);
    }

    /** Whether it was sent to this address, in whatever case. */
    public boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
