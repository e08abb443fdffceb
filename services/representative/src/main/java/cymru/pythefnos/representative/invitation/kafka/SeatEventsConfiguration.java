package cymru.pythefnos.representative.invitation.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.Handling;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.contracts.representative.SeatVacatedV1;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.inviting.SeatingPeople;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * This service hears its own events of seats: the outbox has sent them by the time they are heard, so a crash after the
 * seat's save can't leave its new holder uninvited.
 */
@Configuration(proxyBeanMethods = false)
class SeatEventsConfiguration {

    @Bean
    EventHandler seatAssigned(SeatingPeople seating, Clock clock) {
        return new Handling<>(
                SeatAssignedV1.TYPE,
                SeatAssignedV1.class,
                said -> seating.seatChanged(new SeatId(said.seatId()), clock.instant()));
    }

    @Bean
    EventHandler seatVacated(SeatingPeople seating, Clock clock) {
        return new Handling<>(
                SeatVacatedV1.TYPE,
                SeatVacatedV1.class,
                said -> seating.seatChanged(new SeatId(said.seatId()), clock.instant()));
    }
}
