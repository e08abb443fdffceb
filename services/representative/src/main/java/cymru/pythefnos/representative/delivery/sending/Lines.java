package cymru.pythefnos.representative.delivery.sending;

/** The few lines to a mail server. Whoever has a message ready borrows one, and gives it back at once. */
public interface Lines {

    /** A line that nobody else has; waits for one. */
    Carrier borrow();

    void giveBack(Carrier line);
}
