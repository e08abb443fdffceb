package cymru.pythefnos.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The one user of a server, known to whoever started it.
 *
 * @param password letters, digits, hyphens and underscores, so that it needs no quoting anywhere
 */
public record Login(String name, String password) {
    private static final int RANDOM_BYTES = 16;

    /** A user with a password that nobody can guess. */
    public static Login random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Login("pythefnos", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether somebody has given both; how long it takes tells nothing about the password. */
    public boolean isOf(String givenName, String givenPassword) {
        return MessageDigest.isEqual(password.getBytes(UTF_8), givenPassword.getBytes(UTF_8)) && name.equals(givenName);
    }

    // a record would give its password away in a log
    @Override
    public String toString() {
        return name;
    }
}
