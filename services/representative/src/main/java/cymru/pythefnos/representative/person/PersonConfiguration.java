package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.representative.person.mongo.MongoReadingRecord;
import cymru.pythefnos.representative.person.mongo.MongoRepresentatives;
import cymru.pythefnos.representative.person.rights.ExportingPeople;
import cymru.pythefnos.representative.person.rights.ForgettingPeople;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that keep people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonConfiguration.ThirdSectorSettings.class)
class PersonConfiguration {

    /**
     * The organisation in the middle.
     *
     * @param thirdSectorDomains its domains; none means that it has not said which are its own
     */
    @ConfigurationProperties("pythefnos")
    record ThirdSectorSettings(@DefaultValue List<String> thirdSectorDomains) {

        ThirdSectorDomains domains() {
            try {
                return new ThirdSectorDomains(thirdSectorDomains);
            } catch (IllegalArgumentException noDomain) {
                throw StartRefused.because("not-a-domain", "pythefnos.third-sector-domains");
            }
        }
    }

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

    @Bean
    ThirdSectorDomains thirdSectorDomains(ThirdSectorSettings settings) {
        return settings.domains();
    }

    @Bean
    KeepingPeople keepingPeople(Representatives people, ThirdSectorDomains thirdSector, PersonNews news) {
        return new KeepingPeople(people, thirdSector, news);
    }

    @Bean
    ExportingPeople exportingPeople(Representatives people, ObjectProvider<PersonalData> held, AggregateStores stores) {
        return new ExportingPeople(people, held.orderedStream().toList(), new MongoReadingRecord(stores));
    }

    @Bean
    ForgettingPeople forgettingPeople(Representatives people, ObjectProvider<PersonalData> held) {
        return new ForgettingPeople(people, held.orderedStream().toList());
    }
}
