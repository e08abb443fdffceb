package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.id.Sha256;
import cymru.pythefnos.representative.api.person.EmailAddress;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The envelope's sender, with a token of its own for each message (VERP): what comes back says which message it was, whatever
 * it quotes. The token is a digest, in small letters and figures, since servers don't keep capitals apart; it says nothing of
 * anybody.
 */
public record ReturnPath(EmailAddress base) {

    /** How long a token is. */
    public static final int LENGTH = 22;

    private static final int HEX_DIGITS = 27;

    /** @param hash the stable part of the message's Message-ID */
    public static String token(String hash) {
        String digits = Sha256.hex("return path of " + hash).substring(0, HEX_DIGITS);
        String token = new BigInteger(digits, 16).toString(32);
        return "0".repeat(LENGTH - token.length()) + token;
    }

    /** Where the message comes back to. */
    public String of(String hash) {
        return base.local() + "+" + token(hash) + "@" + base.domain();
    }

    /** What stands in the place of the token, whether we gave it or not; nothing if it is no return path of ours. */
    public Optional<String> tokenOf(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        String before = (base.local() + "+").toLowerCase(Locale.ROOT);
        String after = "@" + base.domain();
        if (!plain.startsWith(before) || !plain.endsWith(after) || plain.length() < before.length() + after.length()) {
            return Optional.empty();
        }
        return Optional.of(plain.substring(before.length(), plain.length() - after.length()));
    }
}
