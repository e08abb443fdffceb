package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.api.meeting.Mode;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of its meeting.
 *
 * @param contact whom readers may ask
 * @param start in Europe/London
 * @param end in Europe/London
 * @param venue the room; null = none, or nobody meets there
 * @param agenda the ids of its items, in their order
 */
public record PackMeeting(
        Bilingual group,
        Contact contact,
        Bilingual title,
        ZonedDateTime start,
        ZonedDateTime end,
        Mode mode,
        @Nullable Venue venue,
        List<String> agenda) {
    public PackMeeting {
        venue = mode == Mode.ONLINE ? null : venue;
        agenda = List.copyOf(agenda);
    }
}
