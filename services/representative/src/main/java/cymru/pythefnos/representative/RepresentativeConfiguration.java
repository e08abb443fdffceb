package cymru.pythefnos.representative;

import cymru.pythefnos.chassis.id.TypedIds;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.DeliveryId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all features of the service share. */
@Configuration(proxyBeanMethods = false)
public class RepresentativeConfiguration {
    @Bean
    public static TypedIds representativeIds() {
        return TypedIds.of(
                RepresentativeId.class,
                SeatId.class,
                InvitationId.class,
                GroupId.class,
                MeetingId.class,
                PaperId.class,
                DeliveryId.class,
                UnreadableId.class);
    }

    @Bean
    ProblemBundle representativeProblems() {
        return new ProblemBundle("representative/problems");
    }
}
