package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.meeting.paper.document.process.ConvertingApart;
import cymru.pythefnos.meeting.paper.document.process.CountedConversion;
import cymru.pythefnos.meeting.paper.document.process.InspectingApart;
import cymru.pythefnos.meeting.paper.mongo.GridFsRenditionFiles;
import cymru.pythefnos.meeting.paper.mongo.MongoPapers;
import cymru.pythefnos.meeting.paper.rendition.AutomaticRenditions;
import cymru.pythefnos.meeting.paper.rendition.MakingRenditions;
import cymru.pythefnos.meeting.paper.rendition.MakingTimers;
import cymru.pythefnos.meeting.paper.rendition.ReleasingRenditions;
import cymru.pythefnos.meeting.paper.rendition.SweepingFiles;
import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import cymru.pythefnos.meeting.paper.tabling.AddingPapers;
import cymru.pythefnos.meeting.paper.tabling.TablingLate;
import cymru.pythefnos.meeting.paper.tabling.WithdrawingPapers;
import cymru.pythefnos.meeting.paper.upload.CheckingUploads;
import cymru.pythefnos.meeting.paper.upload.Spooling;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts papers together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperSettings.class)
@Import({
    MongoPapers.class,
    GridFsRenditionFiles.class,
    ScheduledMeetings.class,
    AddingPapers.class,
    TablingLate.class,
    WithdrawingPapers.class,
    AutomaticRenditions.class,
    ReleasingRenditions.class,
    MakingRenditions.class,
    MakingTimers.class,
    SweepingFiles.class,
    CheckingUploads.class
})
class PaperConfiguration {
    @Bean
    ProblemBundle paperProblems() {
        return new ProblemBundle("meeting/paper-problems");
    }

    @Bean
    CountedConversion conversion(PaperSettings papers) {
        return new CountedConversion(new ConvertingApart(papers.conversion().budget()));
    }

    @Bean
    Spooling spooling(PaperSettings papers) {
        TemporaryFiles.deleteAbandoned();
        return new Spooling(papers.uploadLimit().toBytes());
    }

    @Bean
    InspectingApart inspection(PaperSettings papers) {
        return new InspectingApart(
                papers.conversion().budget(), papers.uploadLimit().toBytes());
    }

    @Bean
    Polling renditionSweep(SweepingFiles sweeping, PaperSettings papers, Clock clock) {
        return new Polling("rendition-sweep", papers.sweep(), () -> sweeping.sweep(clock.instant()) > 0);
    }
}
