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
import cymru.pythefnos.representative.delivery.wording.Reader;
import cymru.pythefnos.representative.delivery.wording.Text;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    public byte[] message(Delivery delivery, Profile to) {
        MeetingDetails meeting = current(delivery, parts.source().meeting(delivery));
        PaperCopy copy = delivery.paper();
        String address = Reach.email(to).orElseThrow().toString();
        Farewells.Share share = parts.farewells().of(delivery);
        Brief brief =
                new Brief(delivery, Reader.of(to), Occasion.dayOf(clock.instant()), share.others(), share.beside());
        return copy == null ? aboutMeeting(brief, address, meeting) : paper(brief, copy, address, meeting);
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
        return built(brief, address, meeting, new Written(parts.wording().subject(brief, null), texts, calendar, null));
    }

    private byte[] paper(Brief brief, PaperCopy copy, String address, MeetingDetails meeting) {
        PaperDetails paper = parts.source().paper(copy);
        PaperFiles.Handed handed = parts.files().handOver(brief.delivery(), copy, paper);
        List<Text> alone =
                parts.wording().texts(brief, copy, meeting, paper, handed.how(), unreadable(brief.delivery()));
        List<Text> texts = parts.packs()
                .offer(brief.delivery(), copy)
                .map(pack -> parts.wording().offering(alone, brief, copy, pack))
                .orElse(alone);
        return built(
                brief,
                address,
                meeting,
                new Written(parts.wording().subject(brief, paper), texts, null, handed.attachment()));
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

    private byte[] built(Brief brief, String address, MeetingDetails meeting, Written written) {
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
                written.attachment());
        return mime.build(delivery, head, contents, clock.instant());
    }

    private record Written(
            String subject,
            List<Text> texts,
            @Nullable String calendar,
            @Nullable Attachment attachment) {}
}
