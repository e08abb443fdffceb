package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.representative.invitation.inviting.AligningInvitations;
import cymru.pythefnos.representative.invitation.inviting.InvitingSeats;
import cymru.pythefnos.representative.invitation.inviting.RepairingMeetings;
import cymru.pythefnos.representative.invitation.inviting.SeatingPeople;
import cymru.pythefnos.representative.invitation.mongo.MongoInvitations;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the parts together that invite. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RepairSettings.class)
@Import({
    MongoInvitations.class,
    AligningInvitations.class,
    InvitingSeats.class,
    SeatingPeople.class,
    RepairingMeetings.class,
    AnsweringInvitations.class,
    InvitationsOfPerson.class
})
class InvitationConfiguration {
    /** At start, and every few minutes. */
    @Bean
    @ConditionalOnBooleanProperty(name = "pythefnos.repair.enabled", matchIfMissing = true)
    Polling repairPolling(RepairingMeetings making, Clock clock, RepairSettings settings) {
        return new Polling("repair", settings.every(), () -> {
            making.lookAt(clock.instant());
            return false;
        });
    }
}
