package cymru.pythefnos.chassis.mongo;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The indexes that beans declare, and those of the beans that are indexed. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnStore
public class IndexAutoConfiguration {

    @Bean
    Indexes indexes(MongoTemplate template, ObjectProvider<DeclaredIndex> declared, ObjectProvider<Indexed> indexed) {
        return new Indexes(
                template,
                () -> Stream.concat(declared.stream(), indexed.stream().flatMap(bean -> bean.indexes().stream()))
                        .toList());
    }
}
