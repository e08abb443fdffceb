package cymru.pythefnos.docstore.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What the store keeps of a password: enough to check a proof and to give its own, too little to log in with. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record ScramCredential(byte[] salt, int iterations, byte[] storedKey, byte[] serverKey) {
    static final int SALT_BYTES = 28;
    private static final int KEY_BITS = 256;

    /** @param password printable ASCII */
    static ScramCredential of(String password, byte[] salt, int iterations) {
        byte[] salted = salted(password, salt, iterations);
        byte[] clientKey = hmac(salted, "Client Key");
        return new ScramCredential(salt, iterations, hash(clientKey), hmac(salted, "Server Key"));
    }

    /**
     * Whether the proof shows knowledge of the password in this conversation.
     *
     * @param messages what client and server have said, as RFC 5802 joins it
     */
    boolean isProvedBy(byte[] proof, String messages) {
        byte[] signature = hmac(storedKey, messages);
        if (proof.length != signature.length) {
            return false;
        }
        byte[] clientKey = new byte[proof.length];
        for (int i = 0; i < proof.length; i++) {
            clientKey[i] = (byte) (proof[i] ^ signature[i]);
        }
        return MessageDigest.isEqual(hash(clientKey), storedKey);
    }

    /** Shows the client that the server knows it too. */
    byte[] signature(String messages) {
        return hmac(serverKey, messages);
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] salted(String password, byte[] salt, int iterations) {
        char[] characters = password.toCharArray();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(characters, salt, iterations, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        } finally {
            Arrays.fill(characters, ' ');
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
