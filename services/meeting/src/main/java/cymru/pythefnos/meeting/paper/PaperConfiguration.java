package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.meeting.calendar.OneWeekPapers;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.paper.mongo.GridFsRenditionFiles;
import cymru.pythefnos.meeting.paper.mongo.MongoPapers;
import cymru.pythefnos.meeting.paper.process.Budget;
import cymru.pythefnos.meeting.paper.process.ConvertingApart;
import cymru.pythefnos.meeting.paper.tika.TikaInspection;
import cymru.pythefnos.meeting.paper.tika.ZipLimits;
import cymru.pythefnos.meeting.paper.upload.CheckingUploads;
import cymru.pythefnos.meeting.paper.upload.Spooling;
import cymru.pythefnos.meeting.scheduling.Agendas;
import cymru.pythefnos.meeting.scheduling.Meetings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;

/** Puts papers together. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    /** The conversions of this feature's ids. */
    static final DomainConverters CONVERTERS = DomainConverters.of(
            StringConversion.of(PaperId.class, PaperId::value, PaperId::new),
            StringConversion.of(RenditionId.class, RenditionId::value, RenditionId::new));

    @Bean
    DomainConverters paperConverters() {
        return CONVERTERS;
    }

    @Bean
    ProblemBundle paperProblems() {
        return new ProblemBundle("meeting/paper-problems");
    }

    @Bean
    DeclaredIndex papersByMeeting() {
        return MongoPapers.byMeeting();
    }

    @Bean
    DeclaredIndex renditionsPendingByAge() {
        return GridFsRenditionFiles.pendingByAge();
    }

    @Bean
    Papers papers(AggregateStores stores) {
        return new MongoPapers(stores);
    }

    @Bean
    RenditionFiles renditionFiles(MongoTemplate template, Clock clock) {
        return new GridFsRenditionFiles(template.getDb(), clock);
    }

    @Bean
    PaperMeetings paperMeetings(Meetings meetings, Agendas agendas, SeatLeads seats, OneWeekPapers rule, Clock clock) {
        return new ScheduledMeetings(meetings, agendas, seats, rule, clock);
    }

    @Bean
    AddingPapers addingPapers(Papers papers, PaperMeetings meetings) {
        return new AddingPapers(papers, meetings);
    }

    @Bean
    TablingLate tablingLate(Papers papers, PaperMeetings meetings) {
        return new TablingLate(papers, meetings);
    }

    @Bean
    WithdrawingPapers withdrawingPapers(Papers papers) {
        return new WithdrawingPapers(papers);
    }

    @Bean
    Conversion conversion(
            @Value("${pythefnos.papers.conversion.time:30s}") Duration time,
            @Value("${pythefnos.papers.conversion.heap:256MB}") DataSize heap) {
        return new ConvertingApart(new Budget(time, (int) heap.toMegabytes()));
    }

    @Bean
    ReleasingRenditions releasingRenditions(
            Papers papers, PaperMeetings meetings, RenditionFiles files, Conversion conversion) {
        var automatic = new AutomaticRenditions(conversion);
        return new ReleasingRenditions(papers, meetings, files, automatic, () -> new RenditionId(UuidV7.next()));
    }

    @Bean
    Spooling spooling(@Value("${pythefnos.papers.upload-limit:50MB}") DataSize limit) {
        return new Spooling(limit.toBytes());
    }

    @Bean
    CheckingUploads checkingUploads(Spooling spooling) {
        return new CheckingUploads(new TikaInspection(ZipLimits.forUploadsOf(spooling.limitBytes())));
    }

    @Bean
    Polling renditionSweep(
            Papers papers,
            RenditionFiles files,
            Clock clock,
            @Value("${pythefnos.papers.sweep:15m}") Duration interval) {
        SweepingFiles sweeping = new SweepingFiles(papers, files);
        return new Polling("rendition-sweep", interval, 1, () -> sweeping.sweep(clock.instant()) > 0);
    }
}
