package cymru.pythefnos.chassis.idempotency;

import cymru.pythefnos.chassis.http.HttpAutoConfiguration;
import cymru.pythefnos.chassis.http.body.JsonBodies;
import cymru.pythefnos.chassis.mongo.ConditionalOnStore;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.problem.ProblemAnswers;
import cymru.pythefnos.chassis.problem.web.ProblemAutoConfiguration;
import cymru.pythefnos.chassis.work.Polling;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Idempotency keys for a service that has a store. */
@AutoConfiguration(
        after = {DataMongoAutoConfiguration.class, HttpAutoConfiguration.class, ProblemAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdempotencySettings.class)
@ConditionalOnStore
public class IdempotencyAutoConfiguration {

    /** The lease is longer than any request takes; the attempt after a crash waits for it. */
    @Bean
    MongoIdempotencyKeys idempotencyKeys(MongoTemplate template, IdempotencySettings settings) {
        return new MongoIdempotencyKeys(template, Clock.systemUTC(), settings.lease(), settings.kept());
    }

    @Bean
    DeclaredIndex idempotencyKeysByTime() {
        return DeclaredIndex.of(MongoIdempotencyKeys.COLLECTION, "keptUntil");
    }

    @Bean
    DeclaredIndex idempotencyKeysByNewId() {
        return DeclaredIndex.of(MongoIdempotencyKeys.COLLECTION, "newId");
    }

    @Bean
    Polling idempotencySweep(MongoIdempotencyKeys keys) {
        return new Polling("idempotency-sweep", Duration.ofHours(1), () -> {
            keys.sweep();
            return false;
        });
    }

    /** After Spring Security (-100), which says whose key it is. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            MongoIdempotencyKeys keys, ProblemAnswers problems, JsonBodies bodies) {
        FilterRegistrationBean<IdempotencyFilter> registration =
                new FilterRegistrationBean<>(new IdempotencyFilter(keys, problems, bodies));
        registration.setOrder(0);
        return registration;
    }
}
