package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.PaperSettings;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.pack.process.PrintingApart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts packs together. */
@Configuration(proxyBeanMethods = false)
@Import({ScheduledPackMeetings.class, GatheringSources.class})
class PackConfiguration {
    @Bean
    ProblemBundle packProblems() {
        return new ProblemBundle("meeting/pack-problems");
    }

    @Bean
    MakingPacks makingPacks(
            Papers papers,
            PaperMeetings deadlines,
            PackMeetings meetings,
            GatheringSources sources,
            PaperSettings settings) {
        var printer = new PrintingApart(settings.packBudget());
        return new MakingPacks(papers, deadlines, meetings, sources, printer, settings.packTime());
    }
}
