package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.StoredPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is answered.
 *
 * @param deadline the last day on which it may reach people
 * @param sendBy the last day on which it may be uploaded, so that it reaches whoever has letters by then
 * @param warnings what an upload could not make of it
 */
record PaperJson(
        String id,
        String meetingId,
        String groupId,
        int number,
        Bilingual title,
        boolean forDecision,
        @Nullable String agendaItemId,
        LocalDate deadline,
        LocalDate sendBy,
        @Nullable LateJson late,
        @Nullable DeferredJson deferred,
        boolean withdrawn,
        int paperVersion,
        List<RenditionJson> renditions,
        List<WarningJson> warnings,
        long version) {

    record LateJson(
            LocalDate since,
            @Nullable String reason,
            @Nullable String agreedBy) {}

    /** It came too late for the first meeting and is before the second instead. */
    record DeferredJson(String fromMeetingId, String toMeetingId, String cy, String en) {}

    record WarningJson(String name, String cy, String en) {}

    record RenditionJson(
            String id,
            String format,
            String language,
            String mediaType,
            long bytes,
            String sha256,
            boolean automatic,
            Instant uploadedAt,
            String downloadName) {}

    static PaperJson of(StoredPaper stored, LocalDate sendBy, List<AutomaticWarning> warnings, PaperWords words) {
        Paper paper = stored.paper();
        return new PaperJson(
                paper.id().value(),
                paper.meetingId(),
                paper.groupId(),
                paper.number(),
                paper.title(),
                paper.forDecision(),
                paper.agendaItemId(),
                paper.deadline(),
                sendBy,
                late(paper),
                words.deferred(paper),
                paper.withdrawn(),
                paper.version(),
                paper.renditions().stream().map(each -> rendition(paper, each)).toList(),
                warnings.stream().map(words::warning).toList(),
                stored.version());
    }

    private static @Nullable LateJson late(Paper paper) {
        return paper.late() == null
                ? null
                : new LateJson(
                        paper.late().since(),
                        paper.late().reason(),
                        paper.late().agreedBy());
    }

    private static RenditionJson rendition(Paper paper, Rendition rendition) {
        return new RenditionJson(
                rendition.id().value(),
                rendition.format().name(),
                rendition.language().code(),
                rendition.mediaType(),
                rendition.bytes(),
                rendition.sha256(),
                rendition.automatic(),
                rendition.uploadedAt(),
                paper.downloadName(rendition));
    }
}
