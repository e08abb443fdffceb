package cymru.pythefnos.docstore.auth;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * A user as whoever runs the store names it.
 *
 * @param password printable ASCII, so that nothing has to be normalized before it is hashed
 * @param databases the only ones that this user may use; none named means every one
 * @param iterations what each guess at the password costs somebody who has what the store keeps of it
 */
public record Login(String name, String password, Set<String> databases, int iterations) {
    private static final int RANDOM_BYTES = 16;

    /** As MongoDB does for SCRAM-SHA-256. */
    private static final int FOR_A_CHOSEN_PASSWORD = 15_000;

    /** The least that RFC 7677 and drivers take: nobody guesses 128 bits, and each client would pay for more as it starts. */
    private static final int FOR_A_RANDOM_PASSWORD = 4_096;

    public Login {
        if (!isName(name) || !isPassword(password)) {
            throw new IllegalArgumentException("not the name or password of a user");
        }
        databases = Set.copyOf(databases);
    }

    /** A user with a password that somebody has chosen. */
    public Login(String name, String password, Set<String> databases) {
        this(name, password, databases, FOR_A_CHOSEN_PASSWORD);
    }

    /** A user of every database with a password that nobody can guess. */
    public static Login random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Login("pythefnos", password, Set.of(), FOR_A_RANDOM_PASSWORD);
    }

    /** Whether it can stand in an address and in the name of a variable as it is. */
    public static boolean isName(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_-]{0,59}");
    }

    public static boolean isPassword(String password) {
        return password.matches("[\\x20-\\x7E]{1,256}");
    }

    // a record would give its password away in a log
    @Override
    public String toString() {
        return name;
    }
}
