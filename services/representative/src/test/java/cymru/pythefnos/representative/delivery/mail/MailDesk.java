package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import cymru.pythefnos.representative.delivery.DeskFixture;
import cymru.pythefnos.representative.delivery.InMemoryDeliveries;
import cymru.pythefnos.representative.delivery.mail.calendar.CalendarIds;
import cymru.pythefnos.representative.delivery.mail.calendar.Calendars;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.sending.InMemoryEvidence;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableLinks;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Everything with which a message is written, in memory. */
public final class MailDesk {

    public static final MailSettings SETTINGS = new MailSettings(
            "hysbysiadau@sefydliad.example",
            "",
            DataSize.ofMegabytes(7),
            30,
            "https://papurau.example",
            1,
            1,
            50,
            Duration.ofMinutes(1),
            MailSettings.Tls.NONE,
            new MailSettings.Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1)));

    public final DeskFixture desk = new DeskFixture();
    public final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    public final InMemoryEvidence evidence = new InMemoryEvidence();
    public final Wording wording = new Wording(Words.of("representative/messages"));
    public final MailComposer composer = composerOn(DeliverySamples.NOW);

    /** The same on another day. */
    public MailComposer composerOn(Instant now) {
        var files = new PaperFiles(desk, new FixedLinks(), wording, SETTINGS);
        var packs = new PackOffers(new EarlierPapers(deliveries), new FixedLinks(), SETTINGS);
        var ids = new CalendarIds(deliveries, evidence, SETTINGS.domain());
        var calendars = new Calendars(wording, ids, SETTINGS);
        var parts = new MailComposer.Parts(
                desk, wording, new Templates(), files, packs, calendars, new Farewells(deliveries), new FixedLink());
        return new MailComposer(parts, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }

    public MimeMessage message(Delivery delivery, Profile to) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(composer.message(delivery, to)));
    }

    /** The text that programs without HTML show. */
    public String plain(Delivery delivery, Profile to) throws Exception {
        return part(message(delivery, to), 0).replace("\r\n", "\n");
    }

    public String html(Delivery delivery, Profile to) throws Exception {
        return part(message(delivery, to), 1).replace("\r\n", "\n");
    }

    public String calendar(Delivery delivery, Profile to) throws Exception {
        return part(message(delivery, to), 2);
    }

    /** On record, with the message that was sent. */
    public void sent(Delivery delivery, byte[] message) {
        deliveries.add(Change.silent(delivery));
        evidence.keep(delivery.id(), message);
    }

    public static String part(MimeMessage message, int index) throws Exception {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        BodyPart part = ((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(index);
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static final class FixedLink implements UnreadableLinks {
        @Override
        public String make(DeliveryId id, Instant expires) {
            return "0123456789abcdefghijkl";
        }

        @Override
        public Optional<DeliveryId> open(String secret, Instant now) {
            return Optional.empty();
        }

        @Override
        public void forget(DeliveryId id) {}
    }

    private static final class FixedLinks implements PaperLinks {
        @Override
        public String make(DeliveryId id, PaperCopy copy, Instant expires) {
            return "secret";
        }

        @Override
        public Optional<PaperCopy> open(String secret, Instant now) {
            return Optional.empty();
        }

        @Override
        public String makePack(DeliveryId id, PersonalPack pack, Instant expires) {
            return "secret-of-pack";
        }

        @Override
        public Optional<PersonalPack> openPack(String secret, Instant now) {
            return Optional.empty();
        }

        @Override
        public void forget(DeliveryId id) {}
    }
}
