package cymru.pythefnos.representative.api.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that any mail server takes: a plain local part, and a domain in its ASCII form in small letters, so
 * that two spellings of one domain are one domain.
 */
public record EmailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /** Reads an address as somebody typed it, or nothing if no mail could ever reach it. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1
                || at > 64
                || text.length() > LONGEST
                || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return DomainName.ascii(text.substring(at + 1)).map(domain -> new EmailAddress(text.substring(0, at), domain));
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
