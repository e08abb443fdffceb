package cymru.pythefnos.chassis.http.json;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A body that breaks off with 413 once it proves longer than allowed. */
final class LimitedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final long limit;
    private long left;

    /** @param limit in bytes */
    LimitedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.limit = limit;
        this.left = limit;
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE).with("limitBytes", limit));
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = body.read(into, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) {
        left -= more;
        if (left < 0) {
            throw tooLarge(limit);
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
