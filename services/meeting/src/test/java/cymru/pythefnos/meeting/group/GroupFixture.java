package cymru.pythefnos.meeting.group;

import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.AvoidWindow;
import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Quorum;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.deadline.OneWeekPapers;
import cymru.pythefnos.meeting.deadline.TwoWeekNotice;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** A group with everything a group can have, to be varied. */
public record GroupFixture(
        String id, DayRule notice, List<AvoidWindow> avoid, int preMeeting, int debrief, Venue venue) {

    public static GroupFixture aGroup() {
        return new GroupFixture(
                "0190a6c2-0000-7000-8000-000000000001",
                TwoWeekNotice.DEFAULT,
                List.of(new AvoidWindow(LocalTime.of(8, 0), LocalTime.of(9, 30), Set.of(DayOfWeek.MONDAY))),
                30,
                15,
                new Venue(new Bilingual("Neuadd y Dref", "Town Hall"), "1 Stryd Fawr, Aberystwyth"));
    }

    public GroupFixture withId(String other) {
        return new GroupFixture(other, notice, avoid, preMeeting, debrief, venue);
    }

    public GroupFixture withNotice(DayRule rule) {
        return new GroupFixture(id, rule, avoid, preMeeting, debrief, venue);
    }

    public GroupFixture avoiding(AvoidWindow... windows) {
        return new GroupFixture(id, notice, List.of(windows), preMeeting, debrief, venue);
    }

    public GroupFixture withoutSlots() {
        return new GroupFixture(id, notice, avoid, 0, 0, venue);
    }

    public Group build() {
        return new Group(
                new GroupId(id),
                new Bilingual("Fforwm Lleisiau", "Voices Forum"),
                new Contact("Siân Ŵyn", "sian@bwrdd-iechyd.example", "01970 000000", null),
                new Quorum(3),
                notice,
                OneWeekPapers.DEFAULT,
                avoid,
                preMeeting,
                debrief,
                venue,
                new Joining("https://cyfarfod.example/abc", new Bilingual("Cliciwch y ddolen", "Follow the link")),
                List.of(7, 1));
    }
}
