package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.security.OpenPaths;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.representative.delivery.unreadable.mongo.MongoUnreadableLinks;
import cymru.pythefnos.representative.delivery.unreadable.mongo.MongoUnreadablePapers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts together what follows when somebody can't read a paper. */
@Configuration(proxyBeanMethods = false)
@Import({
    MongoUnreadablePapers.class,
    MongoUnreadableLinks.class,
    TellingUnreadable.Facts.class,
    TellingUnreadable.class,
    SettlingUnreadable.class,
    UnreadableOfPerson.class
})
class UnreadableConfiguration {
    private static final Duration SWEEP = Duration.ofMinutes(10);

    @Bean
    OpenPaths unreadableByLink() {
        return OpenPaths.of("/unreadable/**");
    }

    @Bean
    Polling unreadableLinkSweep(MongoUnreadableLinks links, Clock clock) {
        return new Polling("unreadable-link-sweep", SWEEP, () -> {
            links.sweep(clock.instant());
            return false;
        });
    }
}
