package cymru.pythefnos.representative.mongo;

import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.representative.invitation.InvitationId;
import cymru.pythefnos.representative.meeting.GroupId;
import cymru.pythefnos.representative.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.PaperId;
import cymru.pythefnos.representative.person.RepresentativeId;
import cymru.pythefnos.representative.seat.SeatId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ids are stored as their text. */
@Configuration(proxyBeanMethods = false)
public class IdConversionsConfiguration {

    /** The conversions, also for a template made by hand. */
    @Bean
    public static DomainConverters idConversions() {
        return DomainConverters.of(
                StringConversion.of(RepresentativeId.class, RepresentativeId::value, RepresentativeId::new),
                StringConversion.of(SeatId.class, SeatId::value, SeatId::new),
                StringConversion.of(InvitationId.class, InvitationId::value, InvitationId::new),
                StringConversion.of(GroupId.class, GroupId::value, GroupId::new),
                StringConversion.of(MeetingId.class, MeetingId::value, MeetingId::new),
                StringConversion.of(PaperId.class, PaperId::value, PaperId::new));
    }
}
