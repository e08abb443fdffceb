package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.meeting.paper.PaperSettings;
import cymru.pythefnos.meeting.paper.pack.process.PrintingApart;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts packs together. */
@Configuration(proxyBeanMethods = false)
@Import({ScheduledPackMeetings.class, GatheringSources.class, MakingPacks.class})
class PackConfiguration {
    /** How long somebody waits for their turn before they are asked to come back. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    ProblemBundle packProblems() {
        return new ProblemBundle("meeting/pack-problems");
    }

    @Bean
    PrintingInTurn printingPacks(GatheringSources sources, PaperSettings settings) {
        return new PrintingInTurn(sources, new PrintingApart(settings.packBudget()), PATIENCE);
    }
}
