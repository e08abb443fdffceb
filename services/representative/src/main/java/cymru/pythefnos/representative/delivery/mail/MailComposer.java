package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.mail.calendar.CalendarPart;
import cymru.pythefnos.representative.delivery.mail.calendar.Calendars;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.sending.MessageComposer;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableLinks;
import cymru.pythefnos.representative.delivery.wording.Brief;
import cymru.pythefnos.representative.delivery.wording.Enclosure;
import cymru.pythefnos.representative.delivery.wording.Reader;
import cymru.pythefnos.representative.delivery.wording.Text;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the e-mail of a delivery: asks for the words, says them, and puts them into the form of mail. */
public final class MailComposer implements MessageComposer {

    private final Parts parts;
    private final MailSettings settings;
    private final MimeBuilder mime;
    private final Clock clock;

    public MailComposer(Parts parts, MailSettings settings, Clock clock) {
        this.parts = parts;
        this.settings = settings;
        this.mime = new MimeBuilder(settings);
        this.clock = clock;
    }

    /** What a message is made with. */
    public record Parts(
            MeetingDetailsSource source,
            Wording wording,
            Templates templates,
            PaperFiles files,
            PackOffers packs,
            Calendars calendars,
            Farewells farewells,
            UnreadableLinks unreadable) {}

    @Override
    public byte[] message(List<Delivery> together, Profile to) {
        Delivery first = together.getFirst();
        if (together.size() == 1) {
            return message(first, to);
        }
        String address = Reach.email(to).orElseThrow().toString();
        return first.paper() == null ? overview(together, to, address) : papers(together, to, address);
    }

    /** One delivery in a message of its own. */
    public byte[] message(Delivery delivery, Profile to) {
        MeetingDetails meeting = current(delivery, parts.source().meeting(delivery));
        PaperCopy copy = delivery.paper();
        String address = Reach.email(to).orElseThrow().toString();
        Farewells.Share share = parts.farewells().of(delivery);
        Brief brief = brief(delivery, to, share.others(), share.beside());
        return copy == null ? aboutMeeting(brief, address, meeting) : paper(brief, delivery, copy, address, meeting);
    }

    private Brief brief(Delivery delivery, Profile to, List<Occasion> others, boolean beside) {
        return new Brief(delivery, Reader.of(to), Occasion.dayOf(clock.instant()), others, beside);
    }

    /** The notice of several meetings: all dates, and a file with all of them for the calendar. */
    private byte[] overview(List<Delivery> together, Profile to, String address) {
        List<Delivery> inOrder = together.stream()
                .sorted(Comparator.comparing(each -> each.occasion().start()))
                .toList();
        List<MeetingDetails> meetings = inOrder.stream()
                .map(each -> current(each, parts.source().meeting(each)))
                .toList();
        List<Occasion> others = inOrder.stream().skip(1).map(Delivery::occasion).toList();
        Brief brief = brief(inOrder.getFirst(), to, others, false);
        String calendar = parts.calendars().dates(inOrder, address, meetings, clock.instant());
        var dates = new Attachment(
                calendar.getBytes(StandardCharsets.UTF_8),
                parts.wording().say(inOrder.getFirst().tongues().getFirst(), "file.dates", Map.of()) + ".ics",
                "text/calendar; method=PUBLISH; charset=UTF-8");
        String subject = parts.wording().subject(brief, List.of());
        var written = new Written(subject, parts.wording().overview(brief, meetings), null, List.of(dates));
        return built(together.getFirst(), brief, address, meetings.getFirst(), written);
    }

    /** Papers of one meeting, in their order. */
    private byte[] papers(List<Delivery> together, Profile to, String address) {
        Delivery first = together.getFirst();
        MeetingDetails meeting = current(first, parts.source().meeting(first));
        List<Enclosure> papers = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        long sofar = 0;
        for (PaperFiles.Sheet sheet : parts.files().sheets(together)) {
            PaperFiles.Handed handed = parts.files().handOver(sheet, sofar);
            papers.add(new Enclosure(sheet.copy(), sheet.paper(), handed.how(), unreadable(sheet.delivery())));
            Attachment attachment = handed.attachment();
            if (attachment != null) {
                attachments.add(attachment);
                sofar += attachment.bytes().length;
            }
        }
        Brief brief = brief(first, to, List.of(), false);
        String subject = parts.wording()
                .subject(brief, papers.stream().map(Enclosure::paper).distinct().toList());
        List<Text> texts = parts.wording().ofPapers().several(brief, meeting, papers);
        for (PaperCopy form : forms(papers)) {
            texts = offeringPack(texts, brief, form);
        }
        var written = new Written(subject, texts, null, attachments);
        return built(first, brief, address, meeting, written);
    }

    /** One paper of each format and language: for each there is a pack. */
    private static Collection<PaperCopy> forms(List<Enclosure> papers) {
        Map<List<Object>, PaperCopy> forms = new LinkedHashMap<>();
        papers.stream()
                .map(Enclosure::copy)
                .forEach(copy -> forms.putIfAbsent(List.of(copy.format(), copy.tongue()), copy));
        return forms.values();
    }

    /**
     * News of a date that is no longer the meeting's must not go out, nor any of a meeting that is off: the newer news is
     * on its way. To those who are not expected no more news goes out; they are told of the date that they know. A paper
     * is the same on another day.
     */
    private static MeetingDetails current(Delivery delivery, MeetingDetails meeting) {
        boolean anyDate = delivery.kind() == Kind.UNINVITED || delivery.kind() == Kind.PAPER;
        if (!anyDate && meeting.scheduleVersion() != delivery.occasion().scheduleVersion()) {
            throw new DetailsUnavailable("the meeting is at another version than " + delivery.id(), null);
        }
        if (meeting.cancelled() && !delivery.kind().takesBack()) {
            throw new DetailsUnavailable("the meeting is off, unlike " + delivery.id(), null);
        }
        return meeting;
    }

    private byte[] aboutMeeting(Brief brief, String address, MeetingDetails meeting) {
        List<Text> texts = parts.wording().texts(brief, meeting);
        String calendar = parts.calendars().of(brief.delivery(), address, meeting, clock.instant());
        var written = new Written(parts.wording().subject(brief, List.of()), texts, calendar, List.of());
        return built(brief.delivery(), brief, address, meeting, written);
    }

    private byte[] paper(Brief brief, Delivery delivery, PaperCopy copy, String address, MeetingDetails meeting) {
        PaperDetails paper = parts.source().paper(copy);
        PaperFiles.Handed handed = parts.files().handOver(new PaperFiles.Sheet(delivery, copy, paper), 0);
        List<Text> alone = parts.wording()
                .ofPapers()
                .one(brief, meeting, new Enclosure(copy, paper, handed.how(), unreadable(delivery)));
        String subject = parts.wording().subject(brief, List.of(paper));
        Attachment attachment = handed.attachment();
        List<Attachment> attachments = attachment == null ? List.of() : List.of(attachment);
        var written = new Written(subject, offeringPack(alone, brief, copy), null, attachments);
        return built(delivery, brief, address, meeting, written);
    }

    private List<Text> offeringPack(List<Text> alone, Brief brief, PaperCopy copy) {
        return parts.packs()
                .offer(brief.delivery(), copy)
                .map(pack -> parts.wording().ofPapers().offering(alone, brief, copy, pack))
                .orElse(alone);
    }

    /** Good for as long as a link to a large paper. */
    private String unreadable(Delivery delivery) {
        Instant expires = delivery.occasion()
                .day()
                .plusDays(settings.linkDays() + 1L)
                .atStartOfDay(London.ZONE)
                .toInstant();
        return settings.links() + "/unreadable/" + parts.unreadable().make(delivery.id(), expires);
    }

    /** @param carrier whose message it is, also if others go in it */
    private byte[] built(Delivery carrier, Brief brief, String address, MeetingDetails meeting, Written written) {
        Delivery delivery = brief.delivery();
        MeetingDetails.Contact contact = meeting.group().contact();
        var head = new MimeBuilder.Letterhead(
                written.subject(),
                meeting.group().name().in(delivery.tongues().getFirst()),
                address,
                brief.reader().name(),
                contact.mailbox(),
                contact.name());
        var contents = new MimeBuilder.Contents(
                parts.templates().plain(written.subject(), written.texts()),
                parts.templates()
                        .html(written.subject(), written.texts(), brief.reader().largePrint()),
                written.calendar(),
                CalendarPart.method(delivery),
                written.attachments());
        return mime.build(carrier, head, contents, clock.instant());
    }

    private record Written(
            String subject, List<Text> texts, @Nullable String calendar, List<Attachment> attachments) {}
}
