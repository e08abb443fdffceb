package cymru.pythefnos.chassis.mongo;

import com.mongodb.ConnectionString;
import cymru.pythefnos.chassis.settings.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

/** Where the store is; a URI that can't be read stops the start with a sentence. */
record CheckedConnection(MongoConnectionDetails given, boolean userApart) implements MongoConnectionDetails {
    private static final String URI = "spring.mongodb.uri";

    @Override
    public ConnectionString getConnectionString() {
        ConnectionString uri = parsed();
        if (userApart && uri.getCredential() != null) {
            throw StartRefused.because("mongodb-user-twice", "spring.mongodb.username");
        }
        return uri;
    }

    private ConnectionString parsed() {
        try {
            return given.getConnectionString();
        } catch (IllegalArgumentException unreadable) {
            // without the cause, which may quote a password
            throw StartRefused.because("mongodb-uri", URI);
        }
    }

    @Override
    public @Nullable SslBundle getSslBundle() {
        return given.getSslBundle();
    }
}
