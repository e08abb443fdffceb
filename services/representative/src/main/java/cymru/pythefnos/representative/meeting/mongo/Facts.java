package cymru.pythefnos.representative.meeting.mongo;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Query;

/** Where heard facts are kept, and how newer ones take the place of older ones. */
final class Facts {

    static final String MEETINGS = "knownMeetings";
    static final String PAPERS = "knownPapers";
    static final String GROUPS = "knownGroups";

    private Facts() {}

    /** Puts a document in place of the older one that the query finds, or where there is none; else leaves it be. */
    static void replace(MongoOperations mongo, Query older, Object document, String collection) {
        try {
            mongo.replace(older, document, ReplaceOptions.replaceOptions().upsert(), collection);
        } catch (DuplicateKeyException newer) {
            // the upsert found none that is older and ran into the one that is there: it is newer
        }
    }
}
