package cymru.pythefnos.docstore.network;

import cymru.pythefnos.docstore.auth.CurrentUser;
import cymru.pythefnos.docstore.auth.Permissions;
import cymru.pythefnos.docstore.auth.Session;
import cymru.pythefnos.docstore.auth.User;
import cymru.pythefnos.docstore.protocol.ErrorReply;
import cymru.pythefnos.docstore.protocol.StoreBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a command where it belongs: the handshake to the session, everything else to the store once somebody is logged in. */
final class CommandRouter {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRouter.class);
    private static final Set<String> GREETINGS = Set.of("hello", "ismaster");
    private static final int BAD_VALUE = 2;
    private static final int UNSUPPORTED_QUERY = 352;

    private final Session session;
    private final StoreBackend backend;

    CommandRouter(Session session, StoreBackend backend) {
        this.session = session;
        this.backend = backend;
    }

    /** Drivers of before say hello by the old kind of message; nothing else goes that way, as on MongoDB. */
    Document answer(MongoQuery query) {
        return guarded(() -> {
            String command = first(query.getQuery());
            if (!query.getCollectionName().equals("$cmd") || !GREETINGS.contains(command.toLowerCase(Locale.ROOT))) {
                throw new MongoServerError(
                        UNSUPPORTED_QUERY,
                        "UnsupportedOpQueryCommand",
                        "OP_QUERY is for hello only: use a newer driver");
            }
            return answer(query.getChannel(), query.getDatabaseName(), command, query.getQuery());
        });
    }

    Document answer(MongoMessage message) {
        return guarded(() -> {
            Document command = message.getDocument();
            if (!(command.get("$db") instanceof String database)) {
                throw new MongoServerError(BAD_VALUE, "BadValue", "a command needs a database: $db");
            }
            return answer(message.getChannel(), database, first(command), command);
        });
    }

    private Document answer(Channel channel, String database, String command, Document body) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> greet(channel, database, command, body);
            case "saslstart" -> session.start(body);
            case "saslcontinue" -> session.proceed(body);
            case "logout" -> {
                session.forget();
                yield new Document("ok", 1.0);
            }
            default -> {
                User user = Permissions.check(session, database, command);
                yield CurrentUser.as(user, () -> backend.handleCommand(channel, database, command, body));
            }
        };
    }

    private Document greet(Channel channel, String database, String command, Document body) {
        Document reply = backend.handleCommand(channel, database, command, body);
        // the same for whatever name is asked for: it must not tell which there are
        if (body.containsKey("saslSupportedMechs")) {
            reply.append("saslSupportedMechs", List.of(Session.MECHANISM));
        }
        if (body.get("speculativeAuthenticate") instanceof Document start) {
            started(start).ifPresent(begun -> reply.append("speculativeAuthenticate", begun));
        }
        return reply;
    }

    /** A login that came with the greeting; where it won't do, nothing is said, and the driver starts again as usual. */
    private Optional<Document> started(Document start) {
        try {
            return Optional.of(session.start(start));
        } catch (MongoServerError refused) {
            return Optional.empty();
        }
    }

    private static String first(Document command) {
        return command.isEmpty() ? "" : command.keySet().iterator().next();
    }

    private interface Answer {
        Document get();
    }

    private static Document guarded(Answer answer) {
        try {
            return answer.get();
        } catch (MongoServerException refusal) {
            return ErrorReply.of(refusal);
        } catch (RuntimeException bug) {
            // its message may have people's data in it: where it happened is enough
            IllegalStateException where =
                    new IllegalStateException(bug.getClass().getName());
            where.setStackTrace(bug.getStackTrace());
            LOG.error("A command failed", where);
            return ErrorReply.of(new MongoServerException("the store failed; its log says where"));
        }
    }
}
