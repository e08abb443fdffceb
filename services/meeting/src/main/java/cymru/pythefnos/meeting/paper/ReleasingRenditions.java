package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.paper.AutomaticRenditions.Made;
import cymru.pythefnos.meeting.paper.PaperResult.Done;
import cymru.pythefnos.meeting.paper.PaperResult.Refused;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Stores a rendition and announces it in one write of its paper. Bytes go in first: if the write never comes, they
 * belong to nobody and {@link SweepingFiles} removes them; the other way round, people would be sent nothing.
 */
public final class ReleasingRenditions {
    private final Papers papers;
    private final PaperMeetings meetings;
    private final RenditionFiles files;
    private final AutomaticRenditions automatic;
    private final Supplier<RenditionId> ids;

    public ReleasingRenditions(
            Papers papers,
            PaperMeetings meetings,
            RenditionFiles files,
            AutomaticRenditions automatic,
            Supplier<RenditionId> ids) {
        this.papers = papers;
        this.meetings = meetings;
        this.files = files;
        this.automatic = automatic;
        this.ids = ids;
    }

    /** Whether an upload would be refused whatever its bytes are: asked before they are taken in. */
    public Optional<PaperRefusal> refusal(PaperId id, RenditionKey key, LocalDate today) {
        Optional<StoredPaper> found = papers.find(id);
        return found.isPresent()
                ? UploadRules.refusal(found.get().paper(), meeting(found.get()), key, today)
                : Optional.of(new PaperRefusal.UnknownPaper(id.value()));
    }

    /**
     * Puts a checked file in its place.
     *
     * @throws IOException the bytes could not be stored; nothing was announced
     */
    public PaperResult<ReleasedPaper> release(ReleaseRendition command) throws IOException {
        Optional<PaperRefusal> refusal = refusal(command.paper(), command.key(), command.today());
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        StoredPaper stored = papers.find(command.paper()).orElseThrow();
        Rendition added = command.rendition(ids.get());
        if (isThere(stored.paper(), added)) {
            return new Done<>(new ReleasedPaper(stored, false, List.of()));
        }
        Made made = command.wantsAutomatic()
                ? automatic.from(command.file(), stored.paper(), command.key().language())
                : Made.NOTHING;
        try {
            return storeAndAnnounce(command, added, made);
        } finally {
            made.discard();
        }
    }

    private PaperResult<ReleasedPaper> storeAndAnnounce(ReleaseRendition command, Rendition added, Made made)
            throws IOException {
        List<Rendition> all = new ArrayList<>();
        all.add(added);
        files.store(added.id(), command.paper(), command.file());
        for (var each : made.files()) {
            Rendition rendition = command.rendition(ids.get(), each.format(), each.file(), true);
            all.add(rendition);
            files.store(rendition.id(), command.paper(), each.file());
        }
        PaperResult<ReleasedPaper> result = announce(command, all, made.warnings());
        settle(all, result);
        return result;
    }

    private PaperResult<ReleasedPaper> announce(
            ReleaseRendition command, List<Rendition> added, List<AutomaticWarning> warnings) {
        while (true) {
            StoredPaper stored = papers.find(command.paper()).orElseThrow();
            MeetingFacts meeting = meeting(stored);
            var refusal = UploadRules.refusal(stored.paper(), meeting, command.key(), command.today());
            if (refusal.isPresent()) {
                return new Refused<>(refusal.get());
            }
            if (isThere(stored.paper(), added.getFirst())) {
                return new Done<>(new ReleasedPaper(stored, false, List.of()));
            }
            PaperChange change = change(command, stored.paper(), meeting, added);
            if (papers.replace(change, stored.version())) {
                StoredPaper now = papers.find(command.paper()).orElseThrow();
                return new Done<>(new ReleasedPaper(now, true, warnings));
            }
        }
    }

    private static PaperChange change(
            ReleaseRendition command, Paper before, MeetingFacts meeting, List<Rendition> added) {
        Paper after = before;
        for (Rendition each : added) {
            after = after.with(each);
        }
        if (command.key().format() == RenditionFormat.STANDARD) {
            after = after.withoutAutomatic(command.key().language(), added);
        }
        var late = UploadRules.lateness(before, meeting, command.key(), command.today());
        Paper released = after.released(meeting.papersDeadline(), late.orElse(null));
        return PaperChange.released(released, notes(command, before, released, added.getFirst()));
    }

    private static List<AuditNote> notes(ReleaseRendition command, Paper before, Paper after, Rendition added) {
        String action = UploadRules.isFirst(before, command.key()) ? "rendition-released" : "rendition-replaced";
        Map<String, String> facts = Map.of(
                "renditionId", added.id().value(),
                "format", added.format().name(),
                "language", added.language().code(),
                "sha256", added.sha256(),
                "afterDeadline", String.valueOf(command.today().isAfter(after.deadline())));
        List<AuditNote> notes = new ArrayList<>();
        notes.add(new AuditNote(action, null, facts));
        if (before.late() == null && after.late() != null) {
            notes.add(LateNote.of(after, after.late()));
        }
        return List.copyOf(notes);
    }

    /** Only after a known end: bytes of a write whose answer was lost may belong to somebody, and the sweep sees to them. */
    private void settle(List<Rendition> stored, PaperResult<ReleasedPaper> result) {
        Set<RenditionId> used = result instanceof Done<ReleasedPaper> done
                ? done.value().stored().paper().kept().map(Rendition::id).collect(Collectors.toSet())
                : Set.of();
        for (Rendition each : stored) {
            if (used.contains(each.id())) {
                files.settle(each.id());
            } else {
                files.delete(each.id());
            }
        }
    }

    private static boolean isThere(Paper paper, Rendition added) {
        return paper.current(added.key())
                .filter(each -> each.isSameUploadAs(added))
                .isPresent();
    }

    private MeetingFacts meeting(StoredPaper stored) {
        String id = stored.paper().meetingId();
        return meetings.find(id).orElseThrow(() -> new IllegalStateException("no meeting " + id + " of a paper"));
    }
}
