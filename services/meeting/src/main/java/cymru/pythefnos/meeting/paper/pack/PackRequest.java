package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.util.Set;

/** Which pack. @param had the renditions that its reader was sent before; none: it is the first that they get */
public record PackRequest(MeetingId meeting, RenditionKey key, Set<RenditionId> had) {
    public PackRequest {
        had = Set.copyOf(had);
    }
}
