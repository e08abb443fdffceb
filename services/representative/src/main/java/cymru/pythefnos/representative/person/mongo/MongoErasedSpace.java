package cymru.pythefnos.representative.person.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import cymru.pythefnos.representative.person.rights.ErasedSpace;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * By {@code compact}: the embedded store then overwrites what was deleted or replaced. MongoDB gives the room back at most,
 * and only where it lets the service's user ask; its files are its operator's to encrypt.
 */
public final class MongoErasedSpace implements ErasedSpace {
    private static final Logger LOG = LoggerFactory.getLogger(MongoErasedSpace.class);

    private final MongoOperations mongo;

    public MongoErasedSpace(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void giveUp() {
        mongo.execute(database -> {
            try {
                compactAll(database);
            } catch (MongoCommandException refused) {
                LOG.info("The store does not compact for this service (code {})", refused.getErrorCode());
            }
            return true;
        });
    }

    private static void compactAll(MongoDatabase database) {
        for (String collection : database.listCollectionNames()) {
            database.runCommand(new Document("compact", collection));
        }
    }
}
