package cymru.pythefnos.chassis.http.body;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;

/** A body that ends with 413 once it proves longer than allowed, and with 408 if it comes too slowly. */
final class BoundedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final long limit;
    private final Pace pace;
    private final Consumer<BodyCutOff> onCutOff;
    private final long since;
    private long bytes;

    /** @param limit in bytes */
    BoundedBody(ServletInputStream body, long limit, Pace pace, Consumer<BodyCutOff> onCutOff) {
        this.body = body;
        this.limit = limit;
        this.pace = pace;
        this.onCutOff = onCutOff;
        this.since = pace.nanoTime().getAsLong();
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE).with("limitBytes", limit));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = some(into, from, length);
        bytes += Math.max(0, some);
        if (bytes > limit) {
            throw tooLarge(limit);
        }
        if (pace.isTooSlow(bytes, since)) {
            throw new BodyTooSlow();
        }
        return some;
    }

    private int some(byte[] into, int from, int length) throws IOException {
        try {
            return body.read(into, from, length);
        } catch (IOException e) {
            BodyCutOff cutOff = new BodyCutOff(e);
            onCutOff.accept(cutOff);
            throw cutOff;
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
