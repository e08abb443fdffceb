package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.chassis.work.LeasedWork;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.delivery.mail.calendar.CalendarIds;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How e-mail is written and sent; where the mail server is, say Boot's own {@code spring.mail} properties.
 *
 * @param from the sender's address; replies go to each group's named contact instead
 * @param answer where calendars send their answers, with a part of its own for each recipient behind a plus sign; left
 *     empty, {@code ateb} at the sender's domain
 * @param attachmentLimit a larger paper is fetched by a personal link
 * @param linkDays for how many days after the meeting such a link works
 * @param links where such links begin: this service's address as the recipients reach it
 * @param workers how many messages are written, sent and recorded at the same time
 * @param connections how many lines to the mail server they share
 * @param perConnection how many messages a line is used for
 * @param lease how long a worker may be silent before its delivery counts as interrupted
 * @param quiet how long what goes to one person waits for what may come with it; 0 lets everything go at once and alone
 * @param tls how the line to the mail server is encrypted
 */
@ConfigurationProperties("pythefnos.mail")
public record MailSettings(
        @DefaultValue("dim-ateb@pythefnos.invalid") String from,
        @DefaultValue("") String answer,
        @DefaultValue("7MB") DataSize attachmentLimit,
        @DefaultValue("30") int linkDays,
        @DefaultValue("http://127.0.0.1:8082") String links,
        @DefaultValue("32") int workers,
        @DefaultValue("8") int connections,
        @DefaultValue("50") int perConnection,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("10m") Duration quiet,
        @DefaultValue("none") Tls tls,
        @DefaultValue Timeouts timeouts) {

    /** Six of these are the longest wait. */
    private static final Duration MAX_QUIET = Duration.ofMinutes(30);

    public MailSettings {
        if (EmailAddress.parse(from).isEmpty()) {
            throw StartRefused.because("not-an-email", "pythefnos.mail.from");
        }
        answer = answer.isBlank() ? "ateb@" + domainOf(from) : answer;
        if (EmailAddress.parse(answer).filter(MailSettings::hasRoom).isEmpty()) {
            throw StartRefused.because("not-an-email", "pythefnos.mail.answer");
        }
        Checked.atLeast(0, attachmentLimit.toBytes(), "pythefnos.mail.attachment-limit");
        Checked.within(1, 366, linkDays, "pythefnos.mail.link-days");
        links = Checked.url(links, "pythefnos.mail.links");
        Checked.within(1, 1_000, workers, "pythefnos.mail.workers");
        Checked.within(1, 1_000, connections, "pythefnos.mail.connections");
        Checked.within(1, 10_000, perConnection, "pythefnos.mail.per-connection");
        Checked.positive(lease, "pythefnos.mail.lease");
        Checked.within(0, MAX_QUIET.toSeconds(), quiet.toSeconds(), "pythefnos.mail.quiet");
    }

    LeasedWork.Settings work() {
        return new LeasedWork.Settings("mail", workers, lease, Duration.ofSeconds(1));
    }

    /** The domain of Message-IDs and calendar UIDs. */
    public String domain() {
        return domainOf(from);
    }

    /** Where a calendar answers for somebody. @param token which of them it is */
    public String answer(String token) {
        int at = answer.lastIndexOf('@');
        return answer.substring(0, at) + "+" + token + answer.substring(at);
    }

    private static String domainOf(String address) {
        return List.of(address.split("@", 2)).getLast();
    }

    /** A local part has at most 64 characters, the token's among them. */
    private static boolean hasRoom(EmailAddress address) {
        return address.local().length() + 1 + CalendarIds.LENGTH <= 64;
    }

    /**
     * How long to wait for the mail server. RFC 5321 wants ten minutes for the reply to a whole message: who gives up
     * earlier sends more duplicates.
     *
     * @param connect until a line stands
     * @param read until a reply comes
     * @param write until the server has taken what was written
     */
    public record Timeouts(
            @DefaultValue("10s") Duration connect,
            @DefaultValue("10m") Duration read,
            @DefaultValue("2m") Duration write) {

        public Timeouts {
            Checked.positive(connect, "pythefnos.mail.timeouts.connect");
            Checked.positive(read, "pythefnos.mail.timeouts.read");
            Checked.positive(write, "pythefnos.mail.timeouts.write");
        }
    }

    /** The server's certificate is checked against its name in both cases that have one. */
    public enum Tls {
        NONE,
        /** Begins without, and sends nothing before it is encrypted: usually port 587. */
        STARTTLS,
        /** From the first byte: usually port 465. */
        TLS
    }
}
