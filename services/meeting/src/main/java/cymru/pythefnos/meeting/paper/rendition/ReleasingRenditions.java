package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Result.Done;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.timer.Timers;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.AutomaticWarning;
import cymru.pythefnos.meeting.paper.Making;
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

/**
 * Stores a rendition in one write of its paper, which also announces it unless others have to be made of it first: that
 * is left to {@link MakingRenditions}. Bytes go in first: if the write never comes, they belong to nobody and
 * {@link SweepingFiles} removes them; the other way round, people would be sent nothing.
 */
public final class ReleasingRenditions {
    private final Papers papers;
    private final PaperMeetings meetings;
    private final RenditionFiles files;
    private final AutomaticRenditions automatic;
    private final Timers timers;

    public ReleasingRenditions(
            Papers papers, PaperMeetings meetings, RenditionFiles files, AutomaticRenditions automatic, Timers timers) {
        this.papers = papers;
        this.meetings = meetings;
        this.files = files;
        this.automatic = automatic;
        this.timers = timers;
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
        Rendition added = command.rendition(new RenditionId(UuidV7.next()));
        if (open.has(added)) {
            return Result.done(unchanged(open));
        }
        files.store(added.id(), open.paper().id(), command.file());
        var result = put(open.stored(), command, added);
        settle(added, result);
        return result;
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
        return new ReleasedPaper(
                open.stored(), open.meeting(), false, open.paper().warnings());
    }

    /** The meeting is read again, since a large file may have taken its time; the paper only if somebody was faster. */
    private Result<ReleasedPaper, PaperRefusal> put(
            Versioned<Paper> stored, ReleaseRendition command, Rendition added) {
        return open(stored, command.key(), command.today()).then(open -> {
            if (open.has(added)) {
                return Result.done(unchanged(open));
            }
            PaperChange change = change(command, open.paper(), open.meeting(), added);
            return switch (papers.replace(change, stored.version())) {
                case Done<Versioned<Paper>, ?> done -> Result.done(put(done.value(), open.meeting()));
                case Result.Refused<Versioned<Paper>, ?> overtaken ->
                    put(papers.find(open.paper().id()).orElseThrow(), command, added);
            };
        });
    }

    /** If this process ends between the two writes, the timer is set when timers that are missing are looked for. */
    private ReleasedPaper put(Versioned<Paper> stored, MeetingFacts meeting) {
        Paper paper = stored.state();
        paper.making().forEach(each -> timers.schedule(MakingTimers.of(paper, each)));
        return new ReleasedPaper(stored, meeting, true, paper.warnings());
    }

    private PaperChange change(ReleaseRendition command, Paper before, MeetingFacts meeting, Rendition added) {
        Paper after = original(command, before.with(added), added);
        var late = UploadRules.lateness(before, meeting, command.key(), command.today());
        PaperChange change =
                PaperChange.announcedIfWhole(after, meeting.papersDeadline(), late.orElse(null), List.of());
        return new PaperChange(change.paper(), change.events(), notes(command, before, change.paper(), added));
    }

    private Paper original(ReleaseRendition command, Paper with, Rendition added) {
        Language language = command.key().language();
        if (!command.isOriginal()) {
            return with;
        }
        if (command.wantsAutomatic() && automatic.reads(command.file().kind())) {
            return with.making(new Making(added.id(), language, command.now()));
        }
        List<AutomaticWarning> why = command.wantsAutomatic()
                ? List.of(AutomaticWarning.of(language, Warnings.NOT_READABLE_KIND))
                : List.of();
        return with.made(language, List.of(), why);
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
    private void settle(Rendition stored, Result<ReleasedPaper, PaperRefusal> result) {
        boolean used = result instanceof Done<ReleasedPaper, ?> done
                && done.value()
                        .paper()
                        .state()
                        .kept()
                        .anyMatch(each -> each.id().equals(stored.id()));
        if (used) {
            files.settle(stored.id());
        } else {
            files.delete(stored.id());
        }
    }
}
