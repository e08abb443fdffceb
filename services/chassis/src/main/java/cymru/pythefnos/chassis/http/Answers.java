package cymru.pythefnos.chassis.http;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show. */
public final class Answers {
    private Answers() {}

    public static <B> ResponseEntity<B> shown(long version, B body) {
        return ResponseEntity.ok().eTag(Etags.of(version)).body(body);
    }

    /** @param path of what was made */
    public static <B> ResponseEntity<B> created(String path, long version, B body) {
        return ResponseEntity.created(URI.create(path)).eTag(Etags.of(version)).body(body);
    }
}
