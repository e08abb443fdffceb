package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.api.meeting.Attendee;
import cymru.pythefnos.meeting.api.meeting.Mode;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.scheduling.Details;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a meeting when it is scheduled; what is left out is as the group has it. */
public record WantedDetails(
        @Nullable Bilingual title,
        @Nullable Bilingual purpose,
        @Nullable Mode mode,
        @Nullable Venue venue,
        @Nullable Joining joining,
        List<Attendee> attendees,
        List<Bilingual> expectedOutcomes) {

    public Details completedBy(Group group) {
        Venue where = venue == null ? group.venue() : venue;
        Joining how = joining == null ? group.joining() : joining;
        return new Details(
                title == null ? group.name() : title,
                purpose,
                mode == null ? mode(where, how) : mode,
                where,
                how,
                attendees,
                expectedOutcomes);
    }

    private static Mode mode(@Nullable Venue venue, @Nullable Joining joining) {
        if (joining == null) {
            return Mode.IN_PERSON;
        }
        return venue == null ? Mode.ONLINE : Mode.HYBRID;
    }
}
