package cymru.pythefnos.meeting.api.paper;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is shown.
 *
 * @param deadline the last day on which it may reach people
 * @param sendBy the last day on which it may be uploaded, so that it reaches whoever has letters by then
 * @param beingMade what is being made of its standard renditions just now; until it is there, nobody is sent anything new
 * @param warnings what could not be made of them, or what that lacks
 */
public record PaperAnswer(
        PaperId id,
        MeetingId meetingId,
        GroupId groupId,
        int number,
        Bilingual title,
        boolean forDecision,
        @Nullable String agendaItemId,
        LocalDate deadline,
        LocalDate sendBy,
        @Nullable Late late,
        @Nullable Deferred deferred,
        boolean withdrawn,
        int paperVersion,
        List<RenditionAnswer> renditions,
        List<BeingMade> beingMade,
        List<Warning> warnings,
        long version) {
    /** That it came after its deadline, since when, and by whose agreement. */
    public record Late(
            LocalDate since,
            @Nullable Bilingual reason,
            @Nullable String agreedBy) {}

    /** It came too late for the first meeting and is before the second instead. */
    public record Deferred(MeetingId fromMeetingId, MeetingId toMeetingId, String cy, String en) {}

    /** A form of it that is not there yet. */
    public record BeingMade(RenditionFormat format, String language) {}

    /** In both languages, what is lacking in what was made of the standard rendition in that language. */
    public record Warning(String language, String name, String cy, String en) {}

    /** One form of it in one language. */
    public record RenditionAnswer(
            String id,
            RenditionFormat format,
            String language,
            String mediaType,
            long bytes,
            String sha256,
            boolean automatic,
            Instant uploadedAt,
            String downloadName) {}
}
