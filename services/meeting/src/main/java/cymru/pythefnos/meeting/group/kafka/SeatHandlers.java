package cymru.pythefnos.meeting.group.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.Handling;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.contracts.representative.SeatVacatedV1;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.group.SeatLeads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes how long it takes to reach whoever holds a seat. */
@Configuration(proxyBeanMethods = false)
public class SeatHandlers {
    @Bean
    public EventHandler seatAssigned(SeatLeads seats) {
        return new Handling<>(SeatAssignedV1.TYPE, SeatAssignedV1.class, said -> seats.assigned(lead(said)));
    }

    /** An empty seat slows nobody down. */
    @Bean
    public EventHandler seatVacated(SeatLeads seats) {
        return new Handling<>(SeatVacatedV1.TYPE, SeatVacatedV1.class, said -> seats.vacated(said.seatId()));
    }

    private static SeatLead lead(SeatAssignedV1 said) {
        return new SeatLead(
                said.seatId(), new GroupId(said.groupId()), said.leadWorkingDays(), said.termStart(), said.termEnd());
    }
}
