package cymru.pythefnos.portal.identity.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key that signs tokens: RSA, 3072 bits, PKCS#8 in PEM; made on first use. */
public final class KeyFile {

    public static final String NAME = "signing-key.pem";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final int BITS = 3072;

    private KeyFile() {}

    public static KeyPair in(PrivateFolder folder) {
        try {
            byte[] pem = folder.read(NAME)
                    .orElseGet(() -> folder.alone(() -> folder.read(NAME).orElseGet(() -> make(folder))));
            return pair(new String(pem, US_ASCII));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new DamagedFile(
                    folder.file(NAME),
                    "it is no RSA key in PKCS#8; put it back from a backup, or remove it for a new one",
                    e);
        }
    }

    private static byte[] make(PrivateFolder folder) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            byte[] pem = (BEGIN + base64 + END).getBytes(US_ASCII);
            folder.replace(NAME, pem);
            return pem;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    private static KeyPair pair(String pem) throws GeneralSecurityException {
        byte[] key = Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey secret = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(key));
        return new KeyPair(
                rsa.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())), secret);
    }
}
