package cymru.pythefnos.docstore.auth;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Somebody could not show who they are. One sentence for every cause: it must not say which half was wrong. */
final class NotAuthenticated extends MongoServerError {
    private static final long serialVersionUID = 1L;
    private static final int CODE = 18;

    NotAuthenticated() {
        super(CODE, "AuthenticationFailed", "Authentication failed.");
    }
}
