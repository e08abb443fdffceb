package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.representative.api.person.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a mail server reports of a message that another had taken.
 *
 * @param returnTokens tokens of return paths to which it was addressed
 * @param messageId of the message that it is about, as it stands in the part returned; empty if it is not told
 * @param recipients what became of it at each address
 * @param at when it came into the mailbox
 */
public record Report(Set<String> returnTokens, String messageId, List<Recipient> recipients, Instant at) {

    public Report {
        returnTokens = Set.copyOf(returnTokens);
        recipients = List.copyOf(recipients);
    }

    /**
     * One address.
     *
     * @param addresses the one that we wrote to and the one that it came to, as far as they are told
     */
    public record Recipient(List<EmailAddress> addresses, Action action, MailStatus status) {

        public Recipient {
            addresses = List.copyOf(addresses);
        }
    }

    /** What was done with it. */
    public enum Action {
        FAILED,
        DELAYED,
        /** Delivered, relayed or expanded: nothing that anybody has to look at. */
        OTHER
    }
}
