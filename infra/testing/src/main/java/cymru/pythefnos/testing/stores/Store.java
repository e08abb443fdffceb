package cymru.pythefnos.testing.stores;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import cymru.pythefnos.docstore.DocumentStore;
import org.jspecify.annotations.Nullable;

/**
 * A store to test on, with a database that nobody else uses.
 *
 * @param name for the test's display name
 * @param uri with the database in it, as for {@code spring.mongodb.uri}
 * @param database the database's name
 * @param embedded the embedded store it is, or null for a real MongoDB
 */
public record Store(
        String name, String uri, String database, @Nullable DocumentStore embedded) {

    /** A new client, which the caller closes, reporting to the listeners. */
    public MongoClient client(CommandListener... listeners) {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        for (CommandListener listener : listeners) {
            settings.addCommandListener(listener);
        }
        return MongoClients.create(settings.build());
    }

    // a server's address may hold a password
    @Override
    public String toString() {
        return name;
    }
}
