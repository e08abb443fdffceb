package cymru.pythefnos.chassis.audit;

import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.StoreAutoConfiguration;
import cymru.pythefnos.chassis.security.Actor;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The audit trail. */
@AutoConfiguration(
        after = {StoreAutoConfiguration.class, DataMongoAutoConfiguration.class, ClockAutoConfiguration.class})
@ConditionalOnStore
public class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(MongoTemplate template, ObjectProvider<Actor> actor, Clock clock) {
        return new AuditTrail(template, actor.getIfAvailable(() -> () -> Actor.SYSTEM), clock);
    }

    @Bean
    AuditController auditController(AuditTrail trail) {
        return new AuditController(trail);
    }

    @Bean
    DeclaredIndex auditBySubject() {
        return AuditTrail.BY_SUBJECT;
    }
}
