package cymru.pythefnos.meeting.paper.pack.web;

import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.security.roles.UploadersAndServices;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PacksApi;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.pack.MakingPacks;
import cymru.pythefnos.meeting.paper.pack.Pack;
import cymru.pythefnos.meeting.paper.pack.PackRequest;
import cymru.pythefnos.meeting.paper.web.RenditionPlace;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** A meeting's papers as one file. */
@RestController
class PackController implements PacksApi {
    private final MakingPacks packs;

    PackController(MakingPacks packs) {
        this.packs = packs;
    }

    @Override
    @Described(
            answers = {MediaType.APPLICATION_PDF_VALUE, MediaType.TEXT_PLAIN_VALUE},
            refuses = {409, 422, 503})
    @UploadersAndServices
    public ResponseEntity<Resource> pack(
            MeetingId id,
            @Parameter(example = "LARGE_PRINT") String format,
            @Parameter(example = "cy") String language,
            @Parameter(example = "[\"018f3c5e-7a10-7abc-8def-0123456789ab\"]") @Nullable List<String> had) {
        Set<RenditionId> sent =
                had == null ? Set.of() : had.stream().map(RenditionId::new).collect(Collectors.toSet());
        return answer(made(new PackRequest(id, RenditionPlace.of(format, language), sent)));
    }

    private Pack made(PackRequest request) {
        try {
            return packs.make(request).orThrow(why -> PackProblems.of(why).exception());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static ResponseEntity<Resource> answer(Pack pack) {
        boolean text = pack.mediaType().equals(FileKind.TXT.mediaType());
        return ResponseEntity.ok()
                .contentType(
                        text
                                ? new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)
                                : MediaType.parseMediaType(pack.mediaType()))
                .contentLength(pack.bytes())
                .eTag('"' + pack.digest() + '"')
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(pack.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(pack.content()));
    }
}
