package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.api.meeting.Attendee;
import cymru.pythefnos.meeting.api.meeting.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting is about, who comes, and where it is (requirements M10, M16, M17). */
public record Details(
        Bilingual title,
        @Nullable Bilingual purpose,
        Mode mode,
        @Nullable Venue venue,
        @Nullable Joining joining,
        List<Attendee> attendees,
        List<Bilingual> expectedOutcomes) {
    public Details {
        attendees = List.copyOf(attendees);
        expectedOutcomes = List.copyOf(expectedOutcomes);
    }
}
