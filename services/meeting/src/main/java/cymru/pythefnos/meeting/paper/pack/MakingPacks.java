package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.MeetingFacts;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperMeetings;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Gives the pack that somebody asks for, as it is now. */
public final class MakingPacks {
    private final Papers papers;
    private final PaperMeetings deadlines;
    private final PackMeetings meetings;
    private final PrintingInTurn printing;

    public MakingPacks(Papers papers, PaperMeetings deadlines, PackMeetings meetings, PrintingInTurn printing) {
        this.papers = papers;
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.printing = printing;
    }

    /** @throws IOException this machine's disk failed */
    public Result<Pack, PackRefusal> make(PackRequest request) throws IOException {
        Optional<PackMeeting> meeting = meetings.find(request.meeting());
        Optional<MeetingFacts> deadline = deadlines.find(request.meeting());
        if (meeting.isEmpty() || deadline.isEmpty()) {
            return Result.refused(new PackRefusal.UnknownMeeting(request.meeting()));
        }
        List<Paper> all = papers.ofMeeting(request.meeting()).stream()
                .map(Versioned::state)
                .map(paper -> paper.dueBy(deadline.get().papersDeadline()))
                .toList();
        PackJob job = PlanningPacks.plan(meeting.get(), all, request);
        Optional<PackRefusal> refusal = refusal(job, request.key());
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : printing.print(job, request.key().format()).map(file -> pack(job, request.key(), file));
    }

    private static Optional<PackRefusal> refusal(PackJob job, RenditionKey key) {
        if (job.parts().stream().anyMatch(part -> part.source() != null)) {
            return Optional.empty();
        }
        boolean released = job.parts().stream().anyMatch(part -> part.apart() == Apart.OTHER_FILE);
        return Optional.of(
                released ? new PackRefusal.NothingJoins(key.format()) : new PackRefusal.NothingReleased(key));
    }

    private static Pack pack(PackJob job, RenditionKey key, PackFiles.Open file) {
        FileKind kind = job.layout() == Layout.PLAIN_TEXT ? FileKind.TXT : FileKind.PDF;
        String name = "%s-%s-%s.%s"
                .formatted(
                        new PackWords(key.language()).say("file"),
                        key.format().slug(),
                        key.language().code(),
                        kind.extension());
        return new Pack(file.digest(), name, kind.mediaType(), file.bytes(), file.content());
    }
}
