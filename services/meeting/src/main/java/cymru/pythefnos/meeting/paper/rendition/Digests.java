package cymru.pythefnos.meeting.paper.rendition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which uploads are told apart. */
public final class Digests {

    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
