package cymru.pythefnos.chassis.support;

import com.mongodb.client.MongoClient;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.chassis.mongo.StoreAutoConfiguration;
import cymru.pythefnos.testing.stores.NoScans;
import cymru.pythefnos.testing.stores.QueryLog;
import cymru.pythefnos.testing.stores.Store;
import cymru.pythefnos.testing.stores.Stores;
import cymru.pythefnos.testing.stores.TestDatabases;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A store that the contract suites run on, with a fresh database for each test that asks. */
public final class TestStore {
    private final Store store;
    private final List<Open> open = new CopyOnWriteArrayList<>();

    private TestStore(Store store) {
        this.store = store;
    }

    private record Open(Store store, MongoClient client, QueryLog log) {}

    /** For {@code @MethodSource}. */
    public static Stream<TestStore> all() {
        return Stores.all().map(TestStore::new);
    }

    public String name() {
        return store.name();
    }

    /** For {@code spring.mongodb.uri}. */
    public String uri(String database) {
        return store.uri().replace("/" + store.database(), "/" + database);
    }

    /** A template on a database of its own. */
    public MongoTemplate freshDatabase(DomainConverters... converters) {
        String database = TestDatabases.freshName();
        Store fresh = new Store(store.name(), uri(database), database, store.embedded());
        QueryLog log = new QueryLog(fresh);
        MongoClient client = fresh.client(log);
        open.add(new Open(fresh, client, log));
        return template(new SimpleMongoClientDatabaseFactory(client, database), converters);
    }

    /** The same with the indexes of what is to be tested there. */
    public <T extends Indexed> T indexed(MongoTemplate template, T tested) {
        tested.indexes().forEach(index -> index.makeIn(template));
        return tested;
    }

    /** Fails if a query on one of the databases had no index to serve it; closes them. */
    public void assertNoScans() {
        for (Open each : open) {
            each.client.close();
            NoScans.assertNone(each.store, each.log);
        }
        open.clear();
    }

    private static MongoTemplate template(SimpleMongoClientDatabaseFactory factory, DomainConverters... converters) {
        MongoCustomConversions conversions = StoreAutoConfiguration.conversions(List.of(converters));
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        MappingMongoConverter converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }

    @Override
    public String toString() {
        return store.name();
    }
}
