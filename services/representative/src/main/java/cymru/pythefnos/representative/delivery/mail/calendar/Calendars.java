package cymru.pythefnos.representative.delivery.mail.calendar;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.mail.MailSettings;
import cymru.pythefnos.representative.delivery.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in the form of a calendar what a message says. */
public final class Calendars {

    private final Wording wording;
    private final CalendarIds ids;
    private final MailSettings settings;

    public Calendars(Wording wording, CalendarIds ids, MailSettings settings) {
        this.wording = wording;
        this.ids = ids;
        this.settings = settings;
    }

    /** Nothing for what changes no calendar. */
    @Nullable
    public String of(Delivery delivery, String address, MeetingDetails meeting, Instant now) {
        return delivery.kind() == Kind.REMINDER
                ? null
                : CalendarPart.of(delivery, entry(delivery, address, meeting), now);
    }

    /** All dates of several meetings in one file, which changes nobody's calendar unless it is opened. */
    public String dates(List<Delivery> notices, String address, List<MeetingDetails> meetings, Instant now) {
        List<CalendarPart.Entry> entries = IntStream.range(0, notices.size())
                .mapToObj(nth -> entry(notices.get(nth), address, meetings.get(nth)))
                .toList();
        return CalendarPart.published(notices, entries, now);
    }

    private CalendarPart.Entry entry(Delivery delivery, String address, MeetingDetails meeting) {
        MeetingDetails.Contact contact = meeting.group().contact();
        String reach = Stream.of(contact.email(), contact.phone())
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
        return new CalendarPart.Entry(
                ids.uid(delivery),
                inEach(delivery, "calendar.summary", Map.of(), " / "),
                inEach(delivery, "calendar.description", Map.of("contact", contact.name(), "reach", reach), "\n"),
                location(delivery, meeting.place()),
                settings.answer(CalendarIds.answerToken(delivery)),
                contact.name(),
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
