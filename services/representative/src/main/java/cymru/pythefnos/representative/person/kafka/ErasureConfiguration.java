package cymru.pythefnos.representative.person.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.Handling;
import cymru.pythefnos.contracts.representative.RepresentativeErasedV1;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.rights.ForgettingPeople;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service hears its own event of an erasure, so that every part forgets even if the process died in between. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    EventHandler representativeErased(ForgettingPeople forgetting) {
        return new Handling<>(
                RepresentativeErasedV1.TYPE,
                RepresentativeErasedV1.class,
                said -> forgetting.forget(new RepresentativeId(said.representativeId())));
    }
}
