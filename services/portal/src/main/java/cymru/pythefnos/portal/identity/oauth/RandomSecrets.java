package cymru.pythefnos.portal.identity.oauth;

import cymru.pythefnos.portal.identity.Secrets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 256 random bits, kept as the encoder's hash. */
public final class RandomSecrets implements Secrets {

    private static final int BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    public RandomSecrets(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String hash(String secret) {
        String hash = encoder.encode(secret);
        if (hash == null) {
            throw new IllegalStateException("a secret without a hash");
        }
        return hash;
    }
}
