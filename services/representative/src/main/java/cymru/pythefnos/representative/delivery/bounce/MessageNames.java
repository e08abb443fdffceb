package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.id.Sha256;
import cymru.pythefnos.representative.delivery.DeliveryId;
import java.util.List;

/** By what a sent message is found: the stable part of its Message-ID, and the token of its return path, of which only a hash is kept. */
public final class MessageNames {
    private static final int HASH_BYTES = 16;

    private MessageNames() {}

    public static List<String> of(DeliveryId id) {
        return List.of(byMessageId(id.hash()), byToken(ReturnPath.token(id.hash())));
    }

    static String byMessageId(String hash) {
        return "m" + hash;
    }

    static String byToken(String token) {
        return "r" + Sha256.hex(token, HASH_BYTES);
    }
}
