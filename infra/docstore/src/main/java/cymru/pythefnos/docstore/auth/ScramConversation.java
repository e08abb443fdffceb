package cymru.pythefnos.docstore.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.Function;

/**
 * The server's half of one conversation: two messages of the client, two answers.
 *
 * @param header what stood before the client's first message: it wants no channel binding, nor to act for somebody else
 */
record ScramConversation(Users.Account account, String header, String nonce, String clientFirst, String serverFirst) {

    /**
     * Takes the client's first message.
     *
     * @param users the account of any name, also of one that isn't there
     * @param serverNonce printable ASCII without comma, never the same twice
     * @throws NotAuthenticated if it is not such a message
     */
    static ScramConversation begin(Function<String, Users.Account> users, String message, String serverNonce) {
        int headerEnd = message.indexOf(',', message.indexOf(',') + 1) + 1;
        String header = message.substring(0, headerEnd);
        if (!header.equals("n,,") && !header.equals("y,,")) {
            throw new NotAuthenticated();
        }
        String bare = message.substring(headerEnd);
        ScramMessage first = ScramMessage.of(bare);
        Users.Account account = users.apply(first.userName());
        String nonce = first.required('r') + serverNonce;
        ScramCredential credential = account.credential();
        String salt = Base64.getEncoder().encodeToString(credential.salt());
        String answer = "r=" + nonce + ",s=" + salt + ",i=" + credential.iterations();
        return new ScramConversation(account, header, nonce, bare, answer);
    }

    /**
     * Takes the client's last message and gives the server's.
     *
     * @throws NotAuthenticated if it does not prove that the client knows the password
     */
    String end(String message) {
        int proofAt = message.lastIndexOf(",p=");
        if (proofAt < 0) {
            throw new NotAuthenticated();
        }
        ScramMessage last = ScramMessage.of(message);
        String messages = clientFirst + "," + serverFirst + "," + message.substring(0, proofAt);
        boolean proved = account.credential().isProvedBy(last.bytes('p'), messages);
        boolean sameConversation = equal(last.bytes('c'), header.getBytes(UTF_8))
                && equal(last.required('r').getBytes(UTF_8), nonce.getBytes(UTF_8));
        if (!(proved && sameConversation && account.known())) {
            throw new NotAuthenticated();
        }
        return "v=" + Base64.getEncoder().encodeToString(account.credential().signature(messages));
    }

    private static boolean equal(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
