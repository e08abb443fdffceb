package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.representative.person.mongo.MongoReadingRecord;
import cymru.pythefnos.representative.person.mongo.MongoRepresentatives;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the parts together that keep people. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    Representatives representatives(AggregateStores stores) {
        return new MongoRepresentatives(stores);
    }

    @Bean
    DeclaredIndex representativesByName() {
        return MongoRepresentatives.BY_NAME;
    }

    @Bean
    DeclaredIndex representativesByWord() {
        return MongoRepresentatives.BY_WORD;
    }

    /** {@code pythefnos.third-sector-domains}: a list; none means that the organisation has not said which are its own. */
    @Bean
    ThirdSectorDomains thirdSectorDomains(Environment environment) {
        return new ThirdSectorDomains(Binder.get(environment)
                .bind("pythefnos.third-sector-domains", Bindable.listOf(String.class))
                .orElse(List.of()));
    }

    @Bean
    KeepingPeople keepingPeople(Representatives people, ThirdSectorDomains thirdSector, PersonNews news) {
        return new KeepingPeople(people, thirdSector, news);
    }

    @Bean
    ExportingPeople exportingPeople(Representatives people, ObjectProvider<Held> held, AggregateStores stores) {
        return new ExportingPeople(people, held.orderedStream().toList(), new MongoReadingRecord(stores));
    }

    @Bean
    ForgettingPeople forgettingPeople(Representatives people, ObjectProvider<Held> held) {
        return new ForgettingPeople(people, held.orderedStream().toList());
    }

    @Bean
    ProblemBundle representativeProblems() {
        return new ProblemBundle("representative/problems");
    }
}
