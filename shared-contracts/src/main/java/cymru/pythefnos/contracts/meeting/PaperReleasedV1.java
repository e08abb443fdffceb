package cymru.pythefnos.contracts.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper has the renditions listed; each person gets their own at once. The whole list each time; the highest version counts.
 *
 * @param paperId The paper.
 * @param meetingId The meeting.
 * @param groupId The group.
 * @param paperVersion One more at each change of the renditions.
 * @param deadline Last day, in Europe/London, on which the paper may be received.
 * @param late True when the paper was tabled after its deadline; a recorded breach.
 * @param renditions Every rendition there is now.
 */
public record PaperReleasedV1(
        String paperId,
        String meetingId,
        String groupId,
        int paperVersion,
        LocalDate deadline,
        boolean late,
        List<RenditionV1> renditions) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.paper.released.v1";

    public PaperReleasedV1 {
        renditions = List.copyOf(renditions);
    }
}
