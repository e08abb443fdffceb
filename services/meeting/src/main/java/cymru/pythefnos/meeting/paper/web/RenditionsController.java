package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.meeting.calendar.London;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperId;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.ReleaseRendition;
import cymru.pythefnos.meeting.paper.ReleasedPaper;
import cymru.pythefnos.meeting.paper.ReleasingRenditions;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionFiles;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.StoredPaper;
import cymru.pythefnos.meeting.paper.upload.CheckingUploads;
import cymru.pythefnos.meeting.paper.upload.Spooled;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A paper's files: put as raw bytes, and released by that very act. */
@RestController
@RequestMapping("/papers/{id}/renditions/{format}/{language}")
class RenditionsController {
    private final ReleasingRenditions releasing;
    private final Papers papers;
    private final RenditionFiles files;
    private final Uploads uploads;
    private final PaperAnswers answers;
    private final Clock clock;

    RenditionsController(
            ReleasingRenditions releasing,
            Papers papers,
            RenditionFiles files,
            Uploads uploads,
            PaperAnswers answers,
            Clock clock) {
        this.releasing = releasing;
        this.papers = papers;
        this.files = files;
        this.uploads = uploads;
        this.answers = answers;
        this.clock = clock;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('CONTACT', 'OFFICER')")
    ResponseEntity<PaperJson> put(
            @PathVariable UUID id,
            @PathVariable String format,
            @PathVariable String language,
            @RequestParam(defaultValue = "true") boolean automatic,
            HttpServletRequest request)
            throws IOException {
        try {
            return answer(release(new PaperId(id.toString()), RenditionPlace.of(format, language), automatic, request));
        } catch (ProblemException refused) {
            uploads.drain(request);
            throw refused;
        }
    }

    private ReleasedPaper release(PaperId id, RenditionKey key, boolean automatic, HttpServletRequest request)
            throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        releasing.refusal(id, key, London.dateOf(now)).ifPresent(reason -> {
            throw PaperProblems.exception(reason);
        });
        var declared = uploads.declared(request, key.format());
        try (Spooled file = uploads.take(request, declared)) {
            var command = new ReleaseRendition(id, key, CheckingUploads.checked(file, declared), automatic, now);
            return PaperProblems.orThrow(releasing.release(command));
        }
    }

    private ResponseEntity<PaperJson> answer(ReleasedPaper released) {
        StoredPaper stored = released.stored();
        return ResponseEntity.status(released.changed() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Etags.of(stored.version()))
                .body(answers.of(stored, released.warnings()));
    }

    /** The current file, or, for the record, an earlier one by its id. */
    @GetMapping
    @PreAuthorize("hasAnyRole('CONTACT', 'OFFICER', 'SERVICE')")
    ResponseEntity<Resource> get(
            @PathVariable UUID id,
            @PathVariable String format,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable UUID rendition)
            throws IOException {
        RenditionKey key = RenditionPlace.of(format, language);
        Paper paper = readable(id.toString());
        Rendition found = find(paper, key, Optional.ofNullable(rendition).map(UUID::toString))
                .orElseThrow(() -> PaperProblems.exception(new PaperRefusal.UnknownRendition(key)));
        InputStream in = files.open(found.id())
                .orElseThrow(() -> new IllegalStateException("rendition " + found.id() + " has lost its bytes"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.bytes())
                .eTag('"' + found.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper.downloadName(found)))
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(in));
    }

    private Paper readable(String id) {
        Paper paper = papers.find(new PaperId(id))
                .map(StoredPaper::paper)
                .orElseThrow(() -> PaperProblems.exception(new PaperRefusal.UnknownPaper(id)));
        if (paper.withdrawn()) {
            throw PaperProblems.exception(new PaperRefusal.PaperWithdrawn(id));
        }
        return paper;
    }

    private static Optional<Rendition> find(Paper paper, RenditionKey key, Optional<String> rendition) {
        return rendition
                .map(id -> paper.kept()
                        .filter(each ->
                                each.key().equals(key) && each.id().value().equals(id))
                        .findFirst())
                .orElseGet(() -> paper.current(key));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
