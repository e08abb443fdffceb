package cymru.pythefnos.representative.person;

import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.representative.person.mongo.MongoErasedSpace;
import cymru.pythefnos.representative.person.mongo.MongoRepresentatives;
import cymru.pythefnos.representative.person.mongo.RecordedReadings;
import cymru.pythefnos.representative.person.rights.ExportingPeople;
import cymru.pythefnos.representative.person.rights.ForgettingPeople;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts people together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonConfiguration.ThirdSectorSettings.class)
@Import({
    MongoRepresentatives.class,
    RecordedReadings.class,
    MongoErasedSpace.class,
    ExportingPeople.class,
    ForgettingPeople.class
})
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

    /** The parts that send need people, and so are asked for late; where none is there, nobody is told. */
    @Bean
    KeepingPeople keepingPeople(
            Representatives people,
            ThirdSectorDomains thirdSector,
            PersonNews leads,
            ObjectProvider<AddressNews> addresses) {
        return new KeepingPeople(
                people, thirdSector, leads, addresses.orderedStream().toList());
    }

    @Bean
    HoldingAddresses holdingAddresses(Representatives people, PersonNews leads, ObjectProvider<AddressNews> addresses) {
        return new HoldingAddresses(people, leads, addresses.orderedStream().toList());
    }

    @Bean
    ThirdSectorDomains thirdSectorDomains(ThirdSectorSettings settings) {
        return settings.domains();
    }
}
