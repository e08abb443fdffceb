package cymru.pythefnos.chassis.audit;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.StoreAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The audit trail. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnStore
public class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(MongoTemplate template) {
        return new AuditTrail(template);
    }

    @Bean
    DeclaredIndex auditBySubject() {
        return AuditTrail.BY_SUBJECT;
    }
}
