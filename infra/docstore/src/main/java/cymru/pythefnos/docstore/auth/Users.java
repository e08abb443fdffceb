package cymru.pythefnos.docstore.auth;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who may connect. */
public final class Users {
    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = bytes(ScramCredential.SALT_BYTES);
    private final Map<String, Account> byName;

    private final int iterations;

    private Users(Collection<Login> logins) {
        iterations = logins.stream().mapToInt(Login::iterations).max().orElseThrow();
        byName = logins.stream().map(this::account).collect(Collectors.toMap(Account::name, Function.identity()));
    }

    /** @param logins at least one, each name once */
    public static Users of(Collection<Login> logins) {
        return new Users(logins);
    }

    /** @param known false for the account that answers in the place of one that isn't there */
    record Account(User user, ScramCredential credential, boolean known) {
        String name() {
            return user.name();
        }
    }

    private Account account(Login login) {
        ScramCredential credential =
                ScramCredential.of(login.password(), bytes(ScramCredential.SALT_BYTES), login.iterations());
        return new Account(new User(login.name(), login.databases()), credential, true);
    }

    /**
     * The account of that name. Where there is none, one that nobody can log in to, always with the same salt: a name must
     * not be found out by asking.
     */
    Account named(String name) {
        Account known = byName.get(name);
        if (known != null) {
            return known;
        }
        byte[] salt = Arrays.copyOf(ScramCredential.hmac(secret, name), ScramCredential.SALT_BYTES);
        ScramCredential unprovable = new ScramCredential(salt, iterations, bytes(Integer.SIZE), bytes(Integer.SIZE));
        return new Account(new User(name, Set.of()), unprovable, false);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
