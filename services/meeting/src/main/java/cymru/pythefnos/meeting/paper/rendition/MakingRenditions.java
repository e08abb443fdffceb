package cymru.pythefnos.meeting.paper.rendition;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Making;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperChange;
import cymru.pythefnos.meeting.paper.PaperChange.Note;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.rendition.AutomaticRenditions.Made;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes large print and plain text of an original that was taken in, and then announces the paper with all of them. Done
 * twice it does nothing more: the write that puts them in their place also says that they need not be made any longer.
 */
public final class MakingRenditions {
    private final Papers papers;
    private final PaperMeetings meetings;
    private final RenditionFiles files;
    private final AutomaticRenditions automatic;

    public MakingRenditions(
            Papers papers, PaperMeetings meetings, RenditionFiles files, AutomaticRenditions automatic) {
        this.papers = papers;
        this.meetings = meetings;
        this.files = files;
        this.automatic = automatic;
    }

    /** Makes what is wanted of this original; nothing if that has been replaced, or the paper taken back. */
    public void make(PaperId id, RenditionId original) {
        Paper paper = papers.find(id).orElseThrow().state();
        for (Making wanted : paper.making()) {
            if (wanted.original().equals(original)) {
                make(paper, wanted);
            }
        }
    }

    private void make(Paper paper, Making wanted) {
        Rendition original = paper.kept()
                .filter(each -> each.id().equals(wanted.original()))
                .findFirst()
                .orElseThrow();
        try {
            Path copy = TemporaryFiles.create();
            try {
                copy(original, copy);
                make(paper, wanted, original, copy);
            } finally {
                TemporaryFiles.delete(copy);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void copy(Rendition original, Path to) throws IOException {
        try (InputStream in = files.open(original.id()).orElseThrow()) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void make(Paper paper, Making wanted, Rendition original, Path copy) throws IOException {
        FileKind kind = FileKind.ofMediaType(original.mediaType());
        var file = new CheckedFile(copy, kind, original.fileName(), original.bytes(), original.sha256());
        Made made = automatic.from(file, paper, wanted.language());
        try {
            List<Rendition> stored = store(paper, wanted, made);
            Paper after = put(papers.find(paper.id()).orElseThrow(), wanted, stored, made);
            settle(stored, after.kept().map(Rendition::id).collect(Collectors.toSet()));
        } finally {
            made.discard();
        }
    }

    private List<Rendition> store(Paper paper, Making wanted, Made made) throws IOException {
        List<Rendition> all = new ArrayList<>();
        for (var each : made.files()) {
            var key = new RenditionKey(each.format(), wanted.language());
            Rendition rendition = each.file().rendition(new RenditionId(UuidV7.next()), key, true, wanted.since());
            files.store(rendition.id(), paper.id(), each.file());
            all.add(rendition);
        }
        return all;
    }

    /** The paper as it then stands; it is left as it is if nobody wants them any longer. */
    private Paper put(Versioned<Paper> stored, Making wanted, List<Rendition> made, Made about) {
        Paper before = stored.state();
        if (!before.making().contains(wanted)) {
            return before;
        }
        Paper after = before.made(wanted.language(), made, about.warnings());
        MeetingFacts meeting = meetings.find(before.meetingId()).orElseThrow();
        Paper due = after.dueBy(meeting.papersDeadline());
        var change = PaperChange.announcedIfWhole(after, due.deadline(), due.late(), List.of(note(wanted, made)));
        return switch (papers.replace(change, stored.version())) {
            case Result.Done<Versioned<Paper>, ?> done -> done.value().state();
            case Result.Refused<Versioned<Paper>, ?> overtaken ->
                put(papers.find(before.id()).orElseThrow(), wanted, made, about);
        };
    }

    private static Note note(Making wanted, List<Rendition> made) {
        String formats = made.stream().map(each -> each.format().name()).collect(Collectors.joining(", "));
        return new Note(
                "renditions-made",
                null,
                Map.of(
                        "renditionId", wanted.original().value(),
                        "language", wanted.language().code(),
                        "formats", formats));
    }

    /** A person's own rendition stands where one of these would: its bytes are nobody's then. */
    private void settle(List<Rendition> made, Set<RenditionId> used) {
        for (Rendition each : made) {
            if (used.contains(each.id())) {
                files.settle(each.id());
            } else {
                files.delete(each.id());
            }
        }
    }
}
