package cymru.pythefnos.representative.delivery;

/** Somebody else saved the delivery at the same moment; the news is heard again and finds the new state. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(DeliveryId id) {
        super("saved by somebody else: " + id);
    }
}
