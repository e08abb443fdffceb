package cymru.pythefnos.representative.delivery.bounce.mail;

import cymru.pythefnos.representative.api.person.EmailAddress;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses that stand somewhere in a header, whatever else does. */
final class Addresses {
    private static final int LONGEST = 10_000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:@]{1,64}@[^\\s<>\"(),;:@]{1,255}");

    private Addresses() {}

    /** As they are written. */
    static Stream<String> in(String header) {
        String some = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        return ADDRESS.matcher(some).results().map(MatchResult::group);
    }

    static Stream<EmailAddress> parsed(String header) {
        return in(header).flatMap(address -> EmailAddress.parse(address).stream());
    }
}
