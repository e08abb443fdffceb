package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.bounce.HoldingByRefusal;
import cymru.pythefnos.representative.delivery.bounce.MailOrHand;
import cymru.pythefnos.representative.delivery.bounce.RecordingReports;
import cymru.pythefnos.representative.delivery.bounce.SentMail;
import cymru.pythefnos.representative.delivery.byhand.CombinedLetter;
import cymru.pythefnos.representative.delivery.byhand.DeemedReceipt;
import cymru.pythefnos.representative.delivery.byhand.PrintQueue;
import cymru.pythefnos.representative.delivery.byhand.RecordingManualDeliveries;
import cymru.pythefnos.representative.delivery.notice.Alarms;
import cymru.pythefnos.representative.delivery.notice.Dispatching;
import cymru.pythefnos.representative.delivery.notice.GivingNotice;
import cymru.pythefnos.representative.delivery.notice.InformingByDelivery;
import cymru.pythefnos.representative.delivery.notice.Reminding;
import cymru.pythefnos.representative.delivery.notice.Restoring;
import cymru.pythefnos.representative.delivery.notice.StoppingDeliveries;
import cymru.pythefnos.representative.delivery.notice.Uninviting;
import cymru.pythefnos.representative.delivery.papers.HandingOutPapers;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.papers.RenditionWatches;
import cymru.pythefnos.representative.delivery.papers.WatchingRenditions;
import cymru.pythefnos.representative.delivery.sending.Evidence;
import cymru.pythefnos.representative.delivery.sending.HandingOver;
import cymru.pythefnos.representative.delivery.sending.KeepingReceipts;
import cymru.pythefnos.representative.delivery.sending.MessageComposer;
import cymru.pythefnos.representative.delivery.sending.SendingMail;
import cymru.pythefnos.representative.delivery.sending.SendingQueue;
import cymru.pythefnos.representative.delivery.sending.Turns;
import cymru.pythefnos.representative.delivery.unreadable.TellingUnreadable;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableLinks;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePapers;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.person.HoldingAddresses;
import cymru.pythefnos.representative.person.PersonNews;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.rights.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The use cases put together over ports in memory, as {@link DeliveryConfiguration} has Spring do it. */
public final class DeliveryFeature {

    /** Seats are no part of this. */
    private static final PersonNews LEADS = new PersonNews() {
        @Override
        public void leadAboutToChange(RepresentativeId id, long version) {}

        @Override
        public void leadChanged(RepresentativeId id) {}
    };

    private final Ports ports;
    private final Clock clock;
    private final DeemedReceipt receipt;
    private final Dispatching dispatching;
    private final WatchingRenditions watching;

    public DeliveryFeature(Ports ports, WorkingDays workingDays, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.receipt = new DeemedReceipt(workingDays);
        this.dispatching = new Dispatching(ports.deliveries(), ports.queue(), receipt);
        this.watching = new WatchingRenditions(ports.watches(), ports.papers(), ports.alarms());
    }

    public Informing informing() {
        var stopping = new StoppingDeliveries(ports.deliveries());
        var uninviting = new Uninviting(ports.deliveries(), ports.people(), dispatching, stopping);
        var notice = new GivingNotice(ports.deliveries(), ports.people(), dispatching, stopping, uninviting);
        var papers = new HandingOutPapers(ports.deliveries(), ports.people(), dispatching, stopping, watching);
        var restoring = new Restoring(ports.deliveries(), ports.people(), notice, papers, uninviting);
        return new InformingByDelivery(notice, uninviting, papers, restoring, ports.alarms(), clock);
    }

    public Reminding reminding() {
        var stopping = new StoppingDeliveries(ports.deliveries());
        return new Reminding(ports.deliveries(), ports.meetings(), ports.people(), dispatching, stopping, receipt);
    }

    public WatchingRenditions watching() {
        return watching;
    }

    public SendingMail sending(MessageComposer composer) {
        return sending(composer, KeepingReceipts::sleep);
    }

    /** @param pause waits for so long, while the store is away */
    SendingMail sending(MessageComposer composer, Consumer<Duration> pause) {
        var receipts = new KeepingReceipts(ports.deliveries(), turns(), clock, pause);
        return new SendingMail(
                ports.deliveries(),
                ports.people(),
                ports.meetings(),
                composer,
                ports.evidence(),
                receipts,
                new HoldingByRefusal(holding(), handing(), clock),
                turns(),
                clock);
    }

    public MailOrHand handing() {
        return new MailOrHand(ports.deliveries(), ports.people(), ports.queue(), clock);
    }

    public HoldingAddresses holding() {
        return new HoldingAddresses(ports.people(), LEADS, List.of(handing()));
    }

    public RecordingReports reports(SentMail sent) {
        return new RecordingReports(ports.deliveries(), ports.people(), sent, holding(), handing(), clock);
    }

    public TellingUnreadable telling(UnreadablePapers told, UnreadableLinks links) {
        var facts = new TellingUnreadable.Facts(ports.people(), ports.meetings(), ports.papers());
        return new TellingUnreadable(told, links, ports.deliveries(), dispatching, facts, clock);
    }

    public Turns turns() {
        return new Turns(ports.people(), receipt);
    }

    public HandingOver handingOver() {
        return new HandingOver(ports.deliveries(), turns(), clock);
    }

    public PrintQueue printQueue() {
        return new PrintQueue(ports.deliveries(), ports.people(), together(), receipt, clock);
    }

    public RecordingManualDeliveries recording() {
        return new RecordingManualDeliveries(ports.deliveries(), ports.people(), together(), receipt, clock);
    }

    public CombinedLetter together() {
        return new CombinedLetter(ports.deliveries(), clock);
    }

    public PersonalData held(PaperLinks links) {
        return new DeliveriesOfPerson(ports.deliveries(), ports.evidence(), links);
    }

    /** What the feature needs from outside. */
    public record Ports(
            Deliveries deliveries,
            SendingQueue queue,
            RenditionWatches watches,
            Alarms alarms,
            Evidence evidence,
            Representatives people,
            KnownMeetings meetings,
            KnownPapers papers) {}
}
