package cymru.pythefnos.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.timer.Timers;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

class StoreSwitchTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Storeless {}

    @Test
    void aServiceWithoutAStoreHasNeitherMongoDbNorKafka() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Storeless.class)
                .web(WebApplicationType.NONE)
                .properties("pythefnos.store.enabled=false", "spring.config.name=none", "pythefnos.service=portal")
                .run()) {
            assertThat(context.getBeanNamesForType(MongoClient.class)).isEmpty();
            assertThat(context.getBeanNamesForType(KafkaAdmin.class)).isEmpty();
            assertThat(context.getBeanNamesForType(AggregateStores.class)).isEmpty();
            assertThat(context.getBeanNamesForType(Timers.class)).isEmpty();
            assertThat(context.getBeanNamesForType(Clock.class)).isNotEmpty();
        }
    }
}
