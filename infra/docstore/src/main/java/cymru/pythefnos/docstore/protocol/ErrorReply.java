package cymru.pythefnos.docstore.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** A refused command's reply. Thrown instead, the library would write the whole command, and so people's data, to the log. */
public final class ErrorReply {
    private ErrorReply() {}

    public static Document of(MongoServerException refusal) {
        String message = refusal.getMessageWithoutErrorCode();
        Document reply = new Document("$err", message).append("errmsg", message);
        if (refusal instanceof MongoServerError error) {
            reply.put("code", error.getCode());
            reply.putIfNotNull("codeName", error.getCodeName());
        }
        return reply.append("ok", 0);
    }
}
