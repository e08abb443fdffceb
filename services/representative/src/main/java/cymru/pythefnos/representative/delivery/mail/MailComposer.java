package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.sending.MessageComposer;
import cymru.pythefnos.representative.delivery.wording.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.wording.MeetingDetails;
import cymru.pythefnos.representative.delivery.wording.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.wording.Text;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the e-mail of a delivery: asks for the words, says them, and puts them into the form of mail. */
public final class MailComposer implements MessageComposer {

    private final MeetingDetailsSource source;
    private final Wording wording;
    private final Templates templates;
    private final PaperFiles files;
    private final CalendarPart calendars;
    private final MimeBuilder mime;
    private final Clock clock;

    public MailComposer(
            MeetingDetailsSource source,
            Wording wording,
            Templates templates,
            PaperFiles files,
            MailSettings settings,
            Clock clock) {
        this.source = source;
        this.wording = wording;
        this.templates = templates;
        this.files = files;
        this.calendars = new CalendarPart(settings.from(), settings.domain());
        this.mime = new MimeBuilder(settings);
        this.clock = clock;
    }

    @Override
    public byte[] message(Delivery delivery, Profile to) {
        MeetingDetails meeting = current(delivery, source.meeting(delivery));
        PaperCopy copy = delivery.paper();
        String address = Reach.email(to).orElseThrow().toString();
        return copy == null
                ? aboutMeeting(delivery, to.name(), address, meeting)
                : paper(delivery, copy, to.name(), address, meeting);
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

    private byte[] aboutMeeting(Delivery delivery, String name, String address, MeetingDetails meeting) {
        List<Text> texts = wording.texts(delivery, List.of(), name, meeting);
        @Nullable
        String calendar = delivery.kind() == Kind.REMINDER
                ? null
                : calendars.of(delivery, entry(delivery, address, meeting), clock.instant());
        return built(delivery, name, address, meeting, texts, calendar, null);
    }

    private byte[] paper(Delivery delivery, PaperCopy copy, String name, String address, MeetingDetails meeting) {
        PaperFiles.Handed handed = files.handOver(delivery, copy);
        var texts = wording.texts(delivery, copy, name, meeting, source.paper(copy), handed.how());
        return built(delivery, name, address, meeting, texts, null, handed.attachment());
    }

    private byte[] built(
            Delivery delivery,
            String name,
            String address,
            MeetingDetails meeting,
            List<Text> texts,
            @Nullable String calendar,
            @Nullable Attachment attachment) {
        String subject = wording.subject(delivery);
        MeetingDetails.Contact contact = meeting.group().contact();
        var head = new MimeBuilder.Letterhead(subject, address, name, contact.email(), contact.name());
        var contents = new MimeBuilder.Contents(
                templates.plain(subject, texts),
                templates.html(subject, texts),
                calendar,
                CalendarPart.method(delivery),
                attachment);
        return mime.build(delivery, head, contents, clock.instant());
    }

    private CalendarPart.Entry entry(Delivery delivery, String address, MeetingDetails meeting) {
        MeetingDetails.Contact contact = meeting.group().contact();
        return new CalendarPart.Entry(
                inEach(delivery, "calendar.summary", Map.of(), " / "),
                inEach(
                        delivery,
                        "calendar.description",
                        Map.of("contact", contact.name(), "email", contact.email()),
                        "\n"),
                location(delivery, meeting.place()),
                address);
    }

    private String inEach(Delivery delivery, String key, Map<String, String> args, String between) {
        return delivery.tongues().stream()
                .map(tongue -> wording.say(tongue, key, args))
                .collect(Collectors.joining(between));
    }

    private static @Nullable String location(Delivery delivery, MeetingDetails.Place place) {
        String name =
                place.name() == null ? null : place.name().in(delivery.tongues().getFirst());
        String all = Stream.of(name, place.address(), place.link())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
