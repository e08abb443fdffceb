package cymru.pythefnos.chassis.mongo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.PropertiesMongoConnectionDetails;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/** How the store is reached. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@EnableConfigurationProperties(MongoProperties.class)
@ConditionalOnStore
public class ConnectionAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoConnectionDetails storeConnection(MongoProperties properties, ObjectProvider<SslBundles> bundles) {
        boolean userApart = StringUtils.hasText(properties.getUsername());
        return new CheckedConnection(
                new PropertiesMongoConnectionDetails(properties, bundles.getIfAvailable()), userApart);
    }

    @Bean
    SafeReadsAndWrites safeReadsAndWrites(MongoProperties properties) {
        return new SafeReadsAndWrites(properties);
    }
}
