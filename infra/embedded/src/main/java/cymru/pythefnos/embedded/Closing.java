package cymru.pythefnos.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops a part so that the others are stopped too, whatever it says. */
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("While stopping", e);
        }
    }
}
