package cymru.pythefnos.chassis.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;

/**
 * What must hold whatever the URI says: what was acknowledged is in the journal of a majority and can't be rolled back,
 * and everything is read where it is written, since claims and versions are decided by what was read.
 */
record SafeReadsAndWrites(MongoProperties properties) implements MongoClientSettingsBuilderCustomizer, Ordered {
    private static final WriteConcern WRITES = WriteConcern.MAJORITY.withJournal(true);

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.writeConcern(WRITES).readConcern(ReadConcern.MAJORITY).readPreference(ReadPreference.primary());
        String user = properties.getUsername();
        char[] password = properties.getPassword();
        if (StringUtils.hasText(user) && password != null) {
            settings.credential(MongoCredential.createCredential(user, database(), password));
        }
    }

    private String database() {
        String database = properties.getAuthenticationDatabase();
        return StringUtils.hasText(database) ? database : "admin";
    }

    /** After Boot's own, which applies the URI. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
