package cymru.pythefnos.portal.identity;

/** Where secrets come from and how they are kept. */
public interface Secrets {

    /** A new secret that cannot be guessed, of characters that need no escaping anywhere. */
    String fresh();

    /** What is kept instead of the secret. */
    String hash(String secret);
}
