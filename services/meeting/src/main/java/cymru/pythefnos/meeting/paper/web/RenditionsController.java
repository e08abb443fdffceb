package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.security.roles.Uploaders;
import cymru.pythefnos.chassis.security.roles.UploadersAndServices;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.paper.PaperAnswer;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperRefusal;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionKey;
import cymru.pythefnos.meeting.paper.rendition.OpenPaper;
import cymru.pythefnos.meeting.paper.rendition.ReleaseRendition;
import cymru.pythefnos.meeting.paper.rendition.ReleasedPaper;
import cymru.pythefnos.meeting.paper.rendition.ReleasingRenditions;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles;
import cymru.pythefnos.meeting.paper.upload.CheckingUploads;
import cymru.pythefnos.meeting.paper.upload.Spooled;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    @Described(
            success = {200, 201},
            takes = MediaType.ALL_VALUE)
    @Uploaders
    ResponseEntity<PaperAnswer> put(
            @PathVariable PaperId id,
            @PathVariable String format,
            @PathVariable String language,
            @RequestParam(defaultValue = "true") boolean automatic,
            @RequestParam(defaultValue = "false") boolean check,
            HttpServletRequest request)
            throws IOException {
        try {
            return answer(release(id, RenditionPlace.of(format, language), automatic, check, request));
        } catch (ProblemException refused) {
            uploads.drain(request);
            throw refused;
        }
    }

    /** @param check only to say what would be said of it */
    private ReleasedPaper release(
            PaperId id, RenditionKey key, boolean automatic, boolean check, HttpServletRequest request)
            throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OpenPaper open = PaperProblems.orThrow(releasing.open(id, key, London.dateOf(now)));
        var declared = uploads.declared(request, key.format());
        try (Spooled file = uploads.take(request, declared)) {
            var command = new ReleaseRendition(key, CheckingUploads.checked(file, declared), automatic, now);
            return check ? releasing.check(open, command) : PaperProblems.orThrow(releasing.release(open, command));
        }
    }

    private ResponseEntity<PaperAnswer> answer(ReleasedPaper released) {
        Versioned<Paper> paper = released.paper();
        return ResponseEntity.status(released.changed() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Etags.of(paper.version()))
                .body(answers.of(paper, released.meeting(), released.warnings()));
    }

    /** The current file, or, for the record, an earlier one by its id. */
    @GetMapping
    @Described(answers = MediaType.ALL_VALUE)
    @UploadersAndServices
    ResponseEntity<Resource> get(
            @PathVariable PaperId id,
            @PathVariable String format,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable UUID rendition)
            throws IOException {
        RenditionKey key = RenditionPlace.of(format, language);
        Paper paper = readable(id);
        Rendition found = find(paper, key, Optional.ofNullable(rendition).map(UUID::toString))
                .orElseThrow(() ->
                        PaperProblems.of(new PaperRefusal.UnknownRendition(key)).exception());
        InputStream in = files.open(found.id())
                .orElseThrow(() -> new IllegalStateException("rendition " + found.id() + " has lost its bytes"));
        return ResponseEntity.ok()
                .contentType(contentType(found))
                .contentLength(found.bytes())
                .eTag('"' + found.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper.downloadName(found)))
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(in));
    }

    /** Text is kept in UTF-8, which a reader has to be told. */
    private static MediaType contentType(Rendition found) {
        MediaType type = MediaType.parseMediaType(found.mediaType());
        return type.equals(MediaType.TEXT_PLAIN) ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private Paper readable(PaperId id) {
        Paper paper = PaperProblems.orThrow(papers.known(id)).state();
        if (paper.withdrawn()) {
            throw PaperProblems.of(new PaperRefusal.PaperWithdrawn(id)).exception();
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
