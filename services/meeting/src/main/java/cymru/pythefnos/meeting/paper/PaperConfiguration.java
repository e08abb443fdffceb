package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.chassis.settings.Checked;
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
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;

/** Puts papers together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperConfiguration.PaperSettings.class)
class PaperConfiguration {

    /**
     * What papers may cost.
     *
     * @param uploadLimit the largest file that is taken in
     * @param sweep how often files are cleared away that belong to no paper
     */
    @ConfigurationProperties("pythefnos.papers")
    record PaperSettings(
            @DefaultValue("50MB") DataSize uploadLimit,
            @DefaultValue("15m") Duration sweep,
            @DefaultValue ConversionSettings conversion) {

        PaperSettings {
            Checked.atLeast(1, uploadLimit.toBytes(), "pythefnos.papers.upload-limit");
            Checked.positive(sweep, "pythefnos.papers.sweep");
        }

        /**
         * What making one other format of a paper may cost.
         *
         * @param time until it is given up
         * @param heap of the process that does it, beside the service's own
         */
        record ConversionSettings(
                @DefaultValue("30s") Duration time,
                @DefaultValue("256MB") DataSize heap) {

            ConversionSettings {
                Checked.positive(time, "pythefnos.papers.conversion.time");
                Checked.within(64, 16_384, heap.toMegabytes(), "pythefnos.papers.conversion.heap");
            }

            Budget budget() {
                return new Budget(time, (int) heap.toMegabytes());
            }
        }
    }

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
    Conversion conversion(PaperSettings settings) {
        return new ConvertingApart(settings.conversion().budget());
    }

    @Bean
    ReleasingRenditions releasingRenditions(
            Papers papers, PaperMeetings meetings, RenditionFiles files, Conversion conversion) {
        var automatic = new AutomaticRenditions(conversion);
        return new ReleasingRenditions(papers, meetings, files, automatic, () -> new RenditionId(UuidV7.next()));
    }

    @Bean
    Spooling spooling(PaperSettings settings) {
        return new Spooling(settings.uploadLimit().toBytes());
    }

    @Bean
    CheckingUploads checkingUploads(Spooling spooling) {
        return new CheckingUploads(new TikaInspection(ZipLimits.forUploadsOf(spooling.limitBytes())));
    }

    @Bean
    Polling renditionSweep(Papers papers, RenditionFiles files, Clock clock, PaperSettings settings) {
        SweepingFiles sweeping = new SweepingFiles(papers, files);
        return new Polling("rendition-sweep", settings.sweep(), 1, () -> sweeping.sweep(clock.instant()) > 0);
    }
}
