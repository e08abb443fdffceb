package cymru.pythefnos.docstore.auth;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Somebody may not do this: they have not authenticated, or the database is not theirs. */
public final class Unauthorized extends MongoServerError {
    private static final long serialVersionUID = 1L;
    private static final int CODE = 13;

    private Unauthorized(String message) {
        super(CODE, "Unauthorized", message);
    }

    static Unauthorized withoutLogin(String command) {
        return new Unauthorized("Command " + command + " requires authentication");
    }

    static Unauthorized on(String database) {
        return new Unauthorized("not authorized on " + database);
    }
}
