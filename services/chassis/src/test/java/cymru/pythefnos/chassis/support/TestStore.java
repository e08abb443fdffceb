package cymru.pythefnos.chassis.support;

import com.mongodb.client.MongoClients;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StoreAutoConfiguration;
import cymru.pythefnos.servers.store.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** The stores that the contract suites run on. */
public record TestStore(String name, String uri) {
    private static final String EMBEDDED = embedded();

    /** For {@code @MethodSource}. */
    public static Stream<TestStore> all() {
        return Stream.of(new TestStore("embedded", EMBEDDED));
    }

    private static String embedded() {
        try {
            return DocumentStore.open(Files.createTempDirectory("chassis-store"), 0)
                    .uri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template on a database of its own. */
    public MongoTemplate freshDatabase(DomainConverters... converters) {
        SimpleMongoClientDatabaseFactory factory = new SimpleMongoClientDatabaseFactory(
                MongoClients.create(uri), "test_" + UUID.randomUUID().toString().substring(0, 8));
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
        return name;
    }
}
