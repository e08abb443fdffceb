package cymru.pythefnos.chassis.mongo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the declared indexes before the service answers anybody. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnStore
public class IndexAutoConfiguration {

    @Bean
    SmartInitializingSingleton declaredIndexes(
            MongoTemplate template, ObjectProvider<DeclaredIndex> single, ObjectProvider<DeclaredIndexes> lists) {
        return () -> {
            single.forEach(index -> index.makeIn(template));
            lists.forEach(list -> list.indexes().forEach(index -> index.makeIn(template)));
        };
    }
}
