package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Result.Done;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperChange.Note;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.rendition.AutomaticRenditions.Made;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    public ReleasingRenditions(
            Papers papers, PaperMeetings meetings, RenditionFiles files, AutomaticRenditions automatic) {
        this.papers = papers;
        this.meetings = meetings;
        this.files = files;
        this.automatic = automatic;
    }

    /** The paper for an upload, unless it would be refused whatever its bytes are: asked before they are taken in. */
    public Result<OpenPaper, PaperRefusal> open(PaperId id, RenditionKey key, LocalDate today) {
        return papers.known(id).then(stored -> open(stored, key, today));
    }

    private Result<OpenPaper, PaperRefusal> open(Versioned<Paper> stored, RenditionKey key, LocalDate today) {
        MeetingFacts meeting = meetings.find(stored.state().meetingId()).orElseThrow();
        return UploadRules.refusal(stored.state(), meeting, key, today)
                .<Result<OpenPaper, PaperRefusal>>map(Result::refused)
                .orElseGet(() -> Result.done(new OpenPaper(stored, meeting)));
    }

    /**
     * Puts a checked file in its place.
     *
     * @throws IOException the bytes could not be stored; nothing was announced
     */
    public Result<ReleasedPaper, PaperRefusal> release(OpenPaper open, ReleaseRendition command) throws IOException {
        Rendition added = command.rendition(newId());
        if (open.has(added)) {
            return Result.done(unchanged(open));
        }
        Made made = command.wantsAutomatic()
                ? automatic.from(command.file(), open.paper(), command.key().language())
                : Made.NOTHING;
        try {
            List<Rendition> all = store(open, command, added, made);
            var result = announce(open.stored(), command, all, made.warnings());
            settle(all, result);
            return result;
        } finally {
            made.discard();
        }
    }

    /** What would be said of a checked file, without putting it anywhere. */
    public ReleasedPaper check(OpenPaper open, ReleaseRendition command) {
        if (!command.wantsAutomatic()) {
            return unchanged(open);
        }
        Made made = automatic.from(command.file(), open.paper(), command.key().language());
        made.discard();
        return new ReleasedPaper(open.stored(), open.meeting(), false, made.warnings());
    }

    private static ReleasedPaper unchanged(OpenPaper open) {
        return new ReleasedPaper(open.stored(), open.meeting(), false, List.of());
    }

    private static RenditionId newId() {
        return new RenditionId(UuidV7.next());
    }

    private List<Rendition> store(OpenPaper open, ReleaseRendition command, Rendition added, Made made)
            throws IOException {
        List<Rendition> all = new ArrayList<>();
        all.add(added);
        files.store(added.id(), open.paper().id(), command.file());
        for (var each : made.files()) {
            Rendition rendition = command.rendition(newId(), each.format(), each.file(), true);
            all.add(rendition);
            files.store(rendition.id(), open.paper().id(), each.file());
        }
        return all;
    }

    /** The meeting is read again, since a large file may have taken its time; the paper only if somebody was faster. */
    private Result<ReleasedPaper, PaperRefusal> announce(
            Versioned<Paper> stored, ReleaseRendition command, List<Rendition> added, List<AutomaticWarning> warnings) {
        return open(stored, command.key(), command.today()).then(open -> {
            if (open.has(added.getFirst())) {
                return Result.done(unchanged(open));
            }
            PaperChange change = change(command, open.paper(), open.meeting(), added);
            return switch (papers.replace(change, stored.version())) {
                case Done<Versioned<Paper>, ?> done ->
                    Result.done(new ReleasedPaper(done.value(), open.meeting(), true, warnings));
                case Result.Refused<Versioned<Paper>, ?> overtaken ->
                    announce(papers.find(open.paper().id()).orElseThrow(), command, added, warnings);
            };
        });
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

    private static List<Note> notes(ReleaseRendition command, Paper before, Paper after, Rendition added) {
        String action = UploadRules.isFirst(before, command.key()) ? "rendition-released" : "rendition-replaced";
        Map<String, String> facts = Map.of(
                "renditionId", added.id().value(),
                "format", added.format().name(),
                "language", added.language().code(),
                "sha256", added.sha256(),
                "afterDeadline", String.valueOf(command.today().isAfter(after.deadline())));
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(action, null, facts));
        if (before.late() == null && after.late() != null) {
            notes.add(Note.tabledLate(after, after.late()));
        }
        return List.copyOf(notes);
    }

    /** Only when the outcome is known: bytes of a write whose answer was lost are left to the sweep. */
    private void settle(List<Rendition> stored, Result<ReleasedPaper, PaperRefusal> result) {
        Set<RenditionId> used = result instanceof Done<ReleasedPaper, ?> done
                ? done.value().paper().state().kept().map(Rendition::id).collect(Collectors.toSet())
                : Set.of();
        for (Rendition each : stored) {
            if (used.contains(each.id())) {
                files.settle(each.id());
            } else {
                files.delete(each.id());
            }
        }
    }
}
