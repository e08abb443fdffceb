package cymru.pythefnos.chassis.deadletter;

import cymru.pythefnos.chassis.audit.AuditAutoConfiguration;
import cymru.pythefnos.chassis.audit.AuditTrail;
import cymru.pythefnos.chassis.inbox.Inbox;
import cymru.pythefnos.chassis.inbox.InboxAutoConfiguration;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.time.ClockAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Dead letters and the ways out of them. */
@AutoConfiguration(after = {AuditAutoConfiguration.class, InboxAutoConfiguration.class, ClockAutoConfiguration.class})
@ConditionalOnStore
public class DeadLetterAutoConfiguration {

    @Bean
    DeadLetters deadLetters(MongoTemplate template) {
        return new DeadLetters(template);
    }

    @Bean
    Burial burial(Inbox inbox, DeadLetters letters, Clock clock) {
        return new Burial(inbox, letters, clock);
    }

    @Bean
    Resolving resolvingDeadLetters(DeadLetters letters, Inbox inbox, Burial burial, AuditTrail audit) {
        return new Resolving(letters, inbox, burial, audit);
    }

    @Bean
    ProblemBundle deadLetterProblems() {
        return new ProblemBundle("chassis/deadletter/problems");
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters letters, Resolving resolving) {
        return new DeadLetterController(letters, resolving);
    }
}
