package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Lateness;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackPart.Manner;
import cymru.pythefnos.meeting.paper.pack.PackPart.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what stands in a pack, in which order and of what it is made. */
final class PlanningPacks {

    private PlanningPacks() {}

    /** @param papers of the meeting, in any order, as they stand for its date */
    static PackJob plan(PackMeeting meeting, List<Paper> papers, PackRequest request) {
        List<Paper> ordered = papers.stream()
                .filter(paper -> paper.version() > 0)
                .sorted(AgendaOrder.of(meeting.agenda()))
                .toList();
        Language language = request.key().language();
        CoverWriting cover = new CoverWriting(language);
        PackNews news = request.had().isEmpty() ? null : PackNews.of(ordered, request.key(), request.had());
        List<PackPart> parts = ordered.stream()
                .filter(paper -> !paper.withdrawn())
                .map(paper -> part(paper, request.key(), cover))
                .toList();
        return new PackJob(language, layout(request.key().format()), cover.cover(meeting, news), parts);
    }

    private static Layout layout(RenditionFormat format) {
        return switch (format) {
            case LARGE_PRINT -> Layout.LARGE_PRINT;
            case PLAIN_TEXT -> Layout.PLAIN_TEXT;
            default -> Layout.STANDARD;
        };
    }

    private static PackPart part(Paper paper, RenditionKey key, CoverWriting cover) {
        Optional<Rendition> theirs = paper.current(key);
        Optional<Source> source = theirs.flatMap(rendition -> source(paper, rendition));
        Apart apart = theirs.isEmpty() ? Apart.NOT_YET : source.isEmpty() ? Apart.OTHER_FILE : null;
        boolean automatic = theirs.filter(Rendition::automatic).isPresent();
        return new PackPart(
                cover.name(paper), cover.title(paper), notes(paper, automatic, key), source.orElse(null), apart);
    }

    /** Empty: it can't be joined with others. */
    private static Optional<Source> source(Paper paper, Rendition rendition) {
        FileKind kind = FileKind.ofMediaType(rendition.mediaType());
        return switch (rendition.format()) {
            case STANDARD -> Optional.of(new Source(kind, rendition.id().value(), Manner.PAGES_OR_WORDS));
            case LARGE_PRINT, PLAIN_TEXT -> Optional.of(original(paper, rendition, kind));
            case EASY_READ ->
                kind == FileKind.PDF
                        ? Optional.of(new Source(kind, rendition.id().value(), Manner.PAGES))
                        : Optional.empty();
            case AUDIO, BSL_VIDEO, BRAILLE -> Optional.empty();
        };
    }

    /** Large print that was made here is made anew of the same original: its pages have numbers of their own. */
    private static Source original(Paper paper, Rendition rendition, FileKind kind) {
        RenditionKey standard = new RenditionKey(RenditionFormat.STANDARD, rendition.language());
        return Optional.of(rendition)
                .filter(made -> made.automatic() && made.format() == RenditionFormat.LARGE_PRINT)
                .flatMap(made -> paper.current(standard))
                .map(original -> new Source(
                        FileKind.ofMediaType(original.mediaType()),
                        original.id().value(),
                        Manner.WORDS))
                .orElseGet(() -> new Source(kind, rendition.id().value(), Manner.PAGES_OR_WORDS));
    }

    private static List<String> notes(Paper paper, boolean automatic, RenditionKey key) {
        PackWords words = new PackWords(key.language());
        List<String> notes = new ArrayList<>();
        Lateness late = paper.late();
        if (late != null) {
            notes.add(words.say("late", Map.of("deadline", paper.deadline())));
            if (late.reason() != null) {
                notes.add(
                        words.say("late.reason", Map.of("reason", late.reason().in(key.language()))));
            }
            if (late.agreedBy() != null) {
                notes.add(words.say("late.agreed-by", Map.of("name", late.agreedBy())));
            }
        }
        if (automatic) {
            notes.add(words.say("automatic"));
        }
        return notes;
    }
}
