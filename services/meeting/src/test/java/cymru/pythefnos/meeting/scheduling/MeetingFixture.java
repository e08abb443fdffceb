package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.Attendee;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.Mode;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupFixture;
import cymru.pythefnos.meeting.scheduling.change.ScheduleMeeting;
import cymru.pythefnos.meeting.scheduling.change.WantedDetails;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A meeting on 30 March 2027 at 10:00, to be varied. */
public record MeetingFixture(String id, String start, Group group) {
    public static final Instant ON_1_FEBRUARY = Instant.parse("2027-02-01T12:00:00Z");
    public static final WantedDetails NO_DETAILS =
            new WantedDetails(null, null, null, null, null, List.of(), List.of());

    public static MeetingFixture aMeeting() {
        return new MeetingFixture(
                "0190a6c2-0000-7000-8000-00000000000a",
                "2027-03-30T10:00",
                GroupFixture.aGroup().build());
    }

    public MeetingFixture withId(String other) {
        return new MeetingFixture(other, start, group);
    }

    public MeetingFixture at(String localStart) {
        return new MeetingFixture(id, localStart, group);
    }

    public MeetingFixture of(Group other) {
        return new MeetingFixture(id, start, other);
    }

    public static WrittenTime written(String local) {
        return new WrittenTime(LocalDateTime.parse(local), null);
    }

    public ScheduleMeeting wanted() {
        return new ScheduleMeeting(
                new MeetingId(id),
                group.id(),
                written(start),
                new WrittenTime(LocalDateTime.parse(start).plusHours(2), null),
                NO_DETAILS,
                null);
    }

    public Meeting build() {
        Instant from = LocalDateTime.parse(start).atZone(London.ZONE).toInstant();
        Slot slot = new Slot(from, from.plusSeconds(7200));
        Timing timing = new Timing(
                slot,
                slot.date().minusDays(15),
                slot.date().minusDays(8),
                new ShortNotice(new Bilingual("Brys", "Brys"), "Cadeirydd"),
                List.of(new Warning(Warning.Kind.AVOID_WINDOW, Map.of("from", "08:00", "to", "09:30"))));
        Details details = new Details(
                group.name(),
                new Bilingual("Diben", "Purpose"),
                Mode.HYBRID,
                group.venue(),
                group.joining(),
                List.of(new Attendee("Dr Bowen", new Bilingual("Cadeirydd", "Chair"))),
                List.of(new Bilingual("Cytuno", "Agree")));
        return Meeting.scheduled(new MeetingId(id), group, timing, details, "series");
    }
}
