package cymru.pythefnos.chassis.http.patch;

import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;

/** A body that has been read already. */
final class NothingLeft implements HttpInputMessage {

    @Override
    public InputStream getBody() {
        return InputStream.nullInputStream();
    }

    @Override
    public HttpHeaders getHeaders() {
        return HttpHeaders.EMPTY;
    }
}
