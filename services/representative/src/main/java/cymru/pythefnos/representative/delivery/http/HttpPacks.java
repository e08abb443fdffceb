package cymru.pythefnos.representative.delivery.http;

import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PacksApi;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.pack.Packs;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks the meeting service. It makes a pack once and keeps it for a while; one that takes too long is there the next time. */
public final class HttpPacks implements Packs {
    private static final Set<HttpStatusCode> NONE =
            Set.of(HttpStatus.NOT_FOUND, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);

    private final PacksApi packs;

    public HttpPacks(PacksApi packs) {
        this.packs = packs;
    }

    @Override
    public Optional<PackFile> fetch(PersonalPack wanted) {
        try {
            return Optional.of(file(packs.pack(
                    new MeetingId(wanted.meeting().value()),
                    wanted.format().name(),
                    wanted.tongue().code(),
                    wanted.had())));
        } catch (RestClientResponseException refused) {
            if (NONE.contains(refused.getStatusCode())) {
                return Optional.empty();
            }
            throw new DetailsUnavailable("the meeting service makes no pack now", refused);
        } catch (RestClientException | IOException e) {
            throw new DetailsUnavailable("the meeting service does not answer", e);
        }
    }

    private static PackFile file(ResponseEntity<Resource> answer) throws IOException {
        Resource body = answer.getBody();
        MediaType type = answer.getHeaders().getContentType();
        if (body == null || type == null) {
            throw new IOException("a pack without bytes or type");
        }
        return new PackFile(body.getContentAsByteArray(), type.toString());
    }
}
