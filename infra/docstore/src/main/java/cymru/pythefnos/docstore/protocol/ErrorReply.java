package cymru.pythefnos.docstore.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** A refused command's reply. Thrown instead, the library would write the whole command, and so people's data, to the log. */
public final class ErrorReply {
    private static final int OUT_OF_DISK_SPACE = 14031;

    private ErrorReply() {}

    /** As MongoDB says it; nothing was written. */
    static Document outOfDiskSpace() {
        String message = "the disk is almost full: free some room, then ask again";
        return new Document("$err", message)
                .append("errmsg", message)
                .append("code", OUT_OF_DISK_SPACE)
                .append("codeName", "OutOfDiskSpace")
                .append("ok", 0);
    }

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
