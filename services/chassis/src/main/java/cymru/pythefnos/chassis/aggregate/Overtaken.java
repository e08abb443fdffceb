package cymru.pythefnos.chassis.aggregate;

/**
 * Somebody else changed it at the same moment, and nothing was written. For work that begins anew by itself, as on an event
 * that is heard again: it then finds the new state.
 */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overtaken(Object id) {
        super("changed by somebody else: " + id);
    }
}
