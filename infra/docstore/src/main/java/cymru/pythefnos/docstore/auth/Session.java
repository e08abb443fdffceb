package cymru.pythefnos.docstore.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection: who has authenticated on it, and how far somebody is in doing so. Used by the connection's thread alone. */
public final class Session {
    /** The one mechanism there is. */
    public static final String MECHANISM = "SCRAM-SHA-256";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 24;
    private static final int MECHANISM_UNAVAILABLE = 334;
    private static final int CONVERSATION = 1;

    private final Users users;
    private Stage stage = new Stage.Idle();
    private @Nullable User user;

    public Session(Users users) {
        this.users = users;
    }

    private sealed interface Stage {
        record Idle() implements Stage {}

        /** @param shortened the driver wants no more messages after the proof */
        record Begun(ScramConversation conversation, boolean shortened) implements Stage {}

        record Proved(User user) implements Stage {}
    }

    /** Who it is; nobody before they have authenticated. */
    public Optional<User> user() {
        return Optional.ofNullable(user);
    }

    /** From now on it is nobody. */
    public void forget() {
        user = null;
        stage = new Stage.Idle();
    }

    /** Takes {@code saslStart}. Whoever it was before, it is nobody until the end. */
    public Document start(Document command) {
        forget();
        if (!MECHANISM.equals(command.get("mechanism"))) {
            throw new MongoServerError(
                    MECHANISM_UNAVAILABLE, "MechanismUnavailable", "the only mechanism is " + MECHANISM);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        ScramConversation begun = ScramConversation.begin(
                users::named, payload(command), Base64.getEncoder().encodeToString(nonce));
        boolean shortened = command.get("options") instanceof Document options
                && Boolean.TRUE.equals(options.get("skipEmptyExchange"));
        stage = new Stage.Begun(begun, shortened);
        return reply(false, begun.serverFirst());
    }

    /** Takes {@code saslContinue}: the proof, then from some drivers a message with nothing in it. */
    public Document proceed(Document command) {
        Stage reached = stage;
        forget();
        if (!(command.get("conversationId") instanceof Number id) || id.intValue() != CONVERSATION) {
            throw new NotAuthenticated();
        }
        return switch (reached) {
            case Stage.Idle nothingBegun -> throw new NotAuthenticated();
            case Stage.Begun begun -> prove(begun, payload(command));
            case Stage.Proved proved -> {
                user = proved.user();
                yield reply(true, "");
            }
        };
    }

    private Document prove(Stage.Begun begun, String message) {
        String answer = begun.conversation().end(message);
        User proved = begun.conversation().account().user();
        if (begun.shortened()) {
            user = proved;
        } else {
            stage = new Stage.Proved(proved);
        }
        return reply(begun.shortened(), answer);
    }

    private static String payload(Document command) {
        if (command.get("payload") instanceof BinData data) {
            return new String(data.getData(), UTF_8);
        }
        throw new NotAuthenticated();
    }

    private static Document reply(boolean done, String payload) {
        return new Document("conversationId", CONVERSATION)
                .append("done", done)
                .append("payload", new BinData(payload.getBytes(UTF_8)))
                .append("ok", 1.0);
    }
}
