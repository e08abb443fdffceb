package cymru.pythefnos.meeting;

import cymru.pythefnos.chassis.id.TypedIds;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.deadline.OneWeekPapers;
import cymru.pythefnos.meeting.mongo.ReasonsInOneLanguage;
import cymru.pythefnos.meeting.paper.RenditionId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(OneWeekPapers.class)
public class MeetingConfiguration {
    @Bean
    public static TypedIds meetingIds() {
        return TypedIds.of(GroupId.class, MeetingId.class, PaperId.class, RenditionId.class);
    }

    @Bean
    DomainConverters reasons() {
        return DomainConverters.of(ReasonsInOneLanguage.READ);
    }

    @Bean
    ProblemBundle meetingProblems() {
        return new ProblemBundle("meeting/problems");
    }
}
