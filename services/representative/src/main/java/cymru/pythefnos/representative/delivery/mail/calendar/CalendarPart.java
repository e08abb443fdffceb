package cymru.pythefnos.representative.delivery.mail.calendar;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Mailto;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * The invitation as a calendar reads it: always the same UID for one person's entry of a meeting, a SEQUENCE that rises with
 * each change, one attendee, who is not asked to answer by it, and a short time zone of its own, since the long one of the
 * library fails in Outlook.
 */
public final class CalendarPart {
    private CalendarPart() {}

    /** {@code REQUEST}, or {@code CANCEL} for a meeting that is off, or off for that person. */
    public static String method(Delivery delivery) {
        return delivery.kind().takesBack() ? "CANCEL" : "REQUEST";
    }

    static String of(Delivery delivery, Entry entry, Instant now) {
        boolean off = delivery.kind().takesBack();
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Pythefnos//Pythefnos//CY"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(off ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(LondonZone.ZONE);
        calendar.add(
                event(delivery, entry, off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED, now));
        return written(calendar);
    }

    private static VEvent event(Delivery delivery, Entry entry, Status status, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(delivery.calendarSequence()));
        event.add(start(delivery.occasion().start()));
        event.add(end(delivery.occasion().end()));
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        if (entry.location() != null) {
            event.add(new Location(entry.location()));
        }
        event.add(organizer(entry));
        event.add(attendee(entry.attendee()));
        event.add(status);
        return event;
    }

    private static DtStart<ZonedDateTime> start(Instant start) {
        DtStart<ZonedDateTime> property = new DtStart<>(start.atZone(ZoneId.of(LondonZone.ID)));
        property.replace(new TzId(LondonZone.ID));
        return property;
    }

    private static DtEnd<ZonedDateTime> end(Instant end) {
        DtEnd<ZonedDateTime> property = new DtEnd<>(end.atZone(ZoneId.of(LondonZone.ID)));
        property.replace(new TzId(LondonZone.ID));
        return property;
    }

    private static Organizer organizer(Entry entry) {
        Organizer organizer = new Organizer(URI.create(Mailto.of(entry.organizer())));
        organizer.add(new Cn(entry.organizerName()));
        return organizer;
    }

    private static Attendee attendee(String address) {
        Attendee attendee = new Attendee(URI.create(Mailto.of(address)));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static String written(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(out.toString());
    }

    /**
     * What of it people read, with no name of a group or a person in the summary.
     *
     * @param uid by which the calendar knows it
     * @param location nothing if the place is not known
     * @param organizer to which address the calendar would answer
     */
    record Entry(
            String uid,
            String summary,
            String description,
            @Nullable String location,
            String organizer,
            String organizerName,
            String attendee) {}
}
