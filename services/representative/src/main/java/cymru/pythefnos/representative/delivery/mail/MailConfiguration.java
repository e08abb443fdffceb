package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.health.Alarms;
import cymru.pythefnos.chassis.health.BoundedCheck;
import cymru.pythefnos.chassis.trace.Traces;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.chassis.work.LeasedWork;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.chassis.work.Work;
import cymru.pythefnos.chassis.work.WorkQueue;
import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.meeting.api.meeting.MeetingsApi;
import cymru.pythefnos.meeting.api.paper.PacksApi;
import cymru.pythefnos.meeting.api.paper.PapersApi;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.bounce.BounceSettings;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.http.HttpMeetingDetails;
import cymru.pythefnos.representative.delivery.http.HttpPacks;
import cymru.pythefnos.representative.delivery.mail.calendar.CalendarIds;
import cymru.pythefnos.representative.delivery.mail.calendar.Calendars;
import cymru.pythefnos.representative.delivery.mail.smtp.MailWorkers;
import cymru.pythefnos.representative.delivery.mail.smtp.SmtpCarrier;
import cymru.pythefnos.representative.delivery.mail.smtp.SmtpServer;
import cymru.pythefnos.representative.delivery.mongo.MongoPaperLinks;
import cymru.pythefnos.representative.delivery.mongo.MongoSendingQueue;
import cymru.pythefnos.representative.delivery.pack.Packs;
import cymru.pythefnos.representative.delivery.pdf.LetterPrinter;
import cymru.pythefnos.representative.delivery.sending.AddressRefusals;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import cymru.pythefnos.representative.delivery.sending.HandingOver;
import cymru.pythefnos.representative.delivery.sending.KeepingReceipts;
import cymru.pythefnos.representative.delivery.sending.MessageComposer;
import cymru.pythefnos.representative.delivery.sending.SendingMail;
import cymru.pythefnos.representative.delivery.sending.SendingQueue;
import cymru.pythefnos.representative.delivery.sending.Turns;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Gatherers;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

/** Puts the parts together that write and send. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, MailProperties.class})
@Import({
    Templates.class,
    PaperFiles.class,
    PackOffers.class,
    Calendars.class,
    Farewells.class,
    Turns.class,
    HandingOver.class,
    MailComposer.Parts.class,
    MailComposer.class,
    LetterPrinter.class,
    SmtpServer.class,
    DeliveryMeters.class,
    MailOutcomes.class
})
class MailConfiguration {

    private static final Duration SWEEP = Duration.ofMinutes(2);
    private static final int AT_ONCE = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    static {
        // unless it is told, the library searches all jars for this for each part of each message: a sixth of the work
        // of one
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    @Bean
    Wording wording() {
        return new Wording(Words.of("representative/messages"));
    }

    @Bean
    MeetingDetailsSource meetingDetailsSource(
            GroupsApi groups, MeetingsApi meetings, PapersApi papers, RestClient meetingService, Clock clock) {
        return new HttpMeetingDetails(
                new HttpMeetingDetails.MeetingApis(groups, meetings, papers, meetingService), clock);
    }

    @Bean
    Packs packs(PacksApi packs) {
        return new HttpPacks(packs);
    }

    @Bean
    CalendarIds calendarIds(Deliveries deliveries, Evidence evidence, MailSettings settings) {
        return new CalendarIds(deliveries, evidence, settings.domain());
    }

    @Bean
    SendingMail sendingMail(
            Deliveries deliveries,
            Representatives people,
            KnownMeetings meetings,
            MessageComposer composer,
            Evidence evidence,
            AddressRefusals refusals,
            Turns turns,
            Clock clock) {
        var receipts = new KeepingReceipts(deliveries, turns, clock, KeepingReceipts::sleep);
        return new SendingMail(deliveries, people, meetings, composer, evidence, receipts, refusals, turns, clock);
    }

    @Bean
    LeasedWork mailWorkers(
            WorkQueue deliveryQueue,
            SendingMail sending,
            SmtpServer server,
            MailSettings settings,
            BounceSettings bounces,
            MailOutcomes outcomes,
            Clock clock,
            Traces traces) {
        Work workers = new MailWorkers(
                sending,
                () -> outcomes.counted(new SmtpCarrier(server, bounces.path(), settings.perConnection())),
                settings.connections(),
                clock);
        return new LeasedWork(deliveryQueue, workers, settings.work(), traces);
    }

    /** The workers need the deliveries, and whoever adds one wakes the workers: the provider unties that knot. */
    @Bean
    SendingQueue sendingQueue(WorkQueue deliveryQueue, @Qualifier("mailWorkers") ObjectProvider<LeasedWork> workers) {
        return new MongoSendingQueue(deliveryQueue, () -> workers.ifAvailable(LeasedWork::nudge));
    }

    /** Messages wait while it is away, and are sent later: for whoever looks, not for alarms. */
    @Bean
    HealthIndicator mailServerHealthIndicator(SmtpServer server) {
        return new BoundedCheck(() -> (server.answers() ? Health.up() : Health.status("AWAY")).build());
    }

    /** Whether messages wait for something that doesn't come, such as a token, the meeting service, or a worker. */
    @Bean
    HealthIndicator deliveriesHealthIndicator(Deliveries deliveries, Clock clock) {
        return new BoundedCheck(
                () -> Alarms.age("longestWaitSeconds", deliveries.oldestUntried(), LONGEST_WAIT, clock));
    }

    /**
     * Finds what a crash between two writes has left outside the queue, hands over what is stuck, and clears away links that
     * have run out.
     */
    @Bean
    Polling deliverySweep(
            Deliveries deliveries, SendingQueue queue, HandingOver handing, MongoPaperLinks links, Clock clock) {
        return new Polling("delivery-sweep", SWEEP, () -> {
            try (var unfinished = deliveries.unfinished()) {
                unfinished.gather(Gatherers.windowFixed(AT_ONCE)).forEach(ids -> {
                    handing.look(ids);
                    queue.addAll(ids, clock.instant());
                });
            }
            links.sweep(clock.instant());
            return false;
        });
    }
}
