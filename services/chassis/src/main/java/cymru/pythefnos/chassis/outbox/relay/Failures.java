package cymru.pythefnos.chassis.outbox.relay;

import org.jspecify.annotations.Nullable;

/** What went wrong with some while the others went on: the first is told, the rest hangs on it. */
final class Failures {
    private @Nullable Exception first;

    void add(Exception failure) {
        if (first == null) {
            first = failure;
        } else if (first != failure) {
            first.addSuppressed(failure);
        }
    }

    void raise() throws Exception {
        if (first != null) {
            throw first;
        }
    }
}
