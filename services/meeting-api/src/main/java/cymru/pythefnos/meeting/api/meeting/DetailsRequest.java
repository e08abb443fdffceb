package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting is about, who comes, and where it is; what is left out is as the group has it. */
public interface DetailsRequest {
    @Nullable
    Bilingual title();

    @Nullable
    Bilingual purpose();

    @Nullable
    Mode mode();

    @Nullable
    Venue venue();

    @Nullable
    Joining joining();

    @Nullable
    List<Attendee> attendees();

    @Nullable
    List<Bilingual> expectedOutcomes();
}
